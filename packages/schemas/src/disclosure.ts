/**
 * Who may read a field.
 *
 * - `public`: anyone
 * - `network`: members of the network (departments, services, labs)
 * - `restricted`: those in charge of the plan; personal or security-sensitive data (CSI R731-8 V)
 */
export type Disclosure = 'public' | 'network' | 'restricted';

/** The two projections of a record: what anyone may read, and the whole of it. */
export type Projection = 'public' | 'full';

const RANK: Record<Disclosure, number> = { public: 0, network: 1, restricted: 2 };

/** The stricter of two disclosures: a field inside a restricted block is restricted, whatever it says. */
export function stricter(a: Disclosure, b: Disclosure): Disclosure {
  return RANK[a] >= RANK[b] ? a : b;
}

import { type Envelope, type Territory, toCommuneCode } from '@maillage/schemas';
import type { Visit } from '../visit.ts';

/** results asked of the node: past that a reader types more letters */
export const MOST_FOUND = 30;

/**
 * The territories that a text finds, best first: a few words, a code (a commune's that lost its zero too), or a suggestion
 * taken whole, « Clairmarais (62225) ».
 */
export async function findTerritories(
  visit: Visit,
  text: string,
  limit = MOST_FOUND,
): Promise<readonly Territory[]> {
  for (const asked of [...codesIn(text), text]) {
    const { items } = await visit.node.search(asked, { types: ['territory'], limit });
    if (items.length > 0) return items.map((record) => (record as Envelope).body as Territory);
  }
  return [];
}

/** The one territory that a text names without doubt, if there is one. */
export function onlyMatch(text: string, found: readonly Territory[]): Territory | undefined {
  const codes = codesIn(text);
  return found.find(({ code }) => codes.includes(code)) ?? (found.length === 1 ? found[0] : undefined);
}

/** The codes that a text may be: the whole of it or what it has in brackets at its end, with its zero put back. */
function codesIn(text: string): readonly string[] {
  const whole = /\(([0-9A-Za-z]{2,9})\)$/.exec(text.trim())?.[1] ?? text.trim();
  if (!/^\d[\dABab]\d{0,7}$/.test(whole)) return [];
  return [...new Set([whole.toUpperCase(), toCommuneCode(whole) ?? whole])];
}

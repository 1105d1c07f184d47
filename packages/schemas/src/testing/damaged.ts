import fc from 'fast-check';

/** A good body with anything put in one of its places, however deep: what a careless hand makes. */
export function damaged(bodies: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc
    .tuple(fc.constantFrom(...bodies), fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), fc.jsonValue())
    .map(([body, steps, anything]) => replaced(body, steps, anything));
}

/** A copy of a value with another put where the steps lead, each step choosing among the keys there. */
function replaced(value: unknown, [step, ...rest]: readonly number[], by: unknown): unknown {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const key = step === undefined ? undefined : keys[step % keys.length];
  if (key === undefined) return by;
  const inner = replaced((value as Record<string, unknown>)[key], rest, by);
  return Array.isArray(value) ? value.with(Number(key), inner) : { ...(value as object), [key]: inner };
}

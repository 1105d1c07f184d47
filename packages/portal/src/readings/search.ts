import { type Envelope, isCommuneCode, type Territory, toCommuneCode } from '@maillage/schemas';
import type { Visit } from '../visit.ts';

/** results asked of the node: past that a reader types more letters */
const LIMIT = 30;

/** The territories that a few words, a code, or a suggestion such as « Clairmarais (62225) » find, best first. */
export async function findTerritories(
  visit: Visit,
  text: string,
  limit = LIMIT,
): Promise<readonly Territory[]> {
  const { items } = await visit.node.search(codeIn(text) ?? text, { types: ['territory'], limit });
  return items.map((record) => (record as Envelope).body as Territory);
}

/** The one territory that a text names without doubt, if there is one. */
export function onlyMatch(text: string, found: readonly Territory[]): Territory | undefined {
  const code = codeIn(text);
  const byCode = code && found.find((one) => one.code === code);
  return byCode || (found.length === 1 ? found[0] : undefined);
}

/** The code in a text: the whole of it, a commune's that lost its zero included, or what stands in brackets at its end. */
function codeIn(text: string): string | undefined {
  const inBrackets = /\(([0-9A-Z]{2,9})\)$/.exec(text.trim())?.[1];
  const whole = inBrackets ?? text.trim();
  if (isCommuneCode(whole)) return whole;
  if (/^\d[\dABab]\d{2,3}$/.test(whole)) return toCommuneCode(whole);
  return inBrackets;
}

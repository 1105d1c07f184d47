import type { Dossier, Text } from '@maillage/schemas';
import { communesOf } from '../communes-of.ts';
import type { Result } from '../define-indicator.ts';
import type { Fact } from '../facts/fact.ts';
import { hasPcs } from '../facts/has-pcs.ts';
import { holdsBy } from '../facts/in-time.ts';
import { shareKnown } from './share-known.ts';

/**
 * The share of the known plans of a territory for which every clock named is in time.
 *
 * @param rules  the rules that hold the clocks: PCS-18 (revision), PCS-19 (evaluation), PCS-20 (exercise)
 */
export function plansInTime(dossier: Dossier, on: string, rules: readonly string[]): Result {
  const clocks = rules.map(holdsBy);
  const counted = communesOf(dossier).map((commune) => {
    const concerned = hasPcs(commune, on);
    const isWorthAsking = concerned.holds === true;
    return { concerned, has: isWorthAsking ? together(clocks.map((find) => find(commune, on))) : UNKNOWN };
  });
  return shareKnown(counted, SAYS);
}

/** All of several facts: false as soon as one is, unknown when one is and none is false. */
function together(facts: readonly Fact[]): Fact {
  const answers = facts.map(({ holds }) => holds);
  const holds = answers.includes(false) ? false : answers.includes(null) ? null : true;
  return {
    holds,
    evidence: facts.flatMap(({ evidence }) => evidence),
    missing: holds === null ? facts.flatMap(({ missing }) => missing) : [],
  };
}

const UNKNOWN: Fact = { holds: null, evidence: [], missing: [] };
const SAYS: Text = {
  fr: 'Plans connus : {concerned} ; dans les temps : {having}, en retard : {without}, inconnu : {unknown}. Communes dont le plan est inconnu : {doubtful}.',
  en: 'Known plans: {concerned}; in time: {having}, late: {without}, not known: {unknown}. Communes whose plan is not known: {doubtful}.',
};

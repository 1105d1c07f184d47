import {
  catnat,
  catnatTally,
  type Dossier,
  fill,
  knownDicrim,
  knownPcs,
  preventionPlansOn,
  rangeOf,
  recordsIn,
  sayPreventionPlan,
  tim,
} from '@maillage/schemas';
import { countOf } from '../format/count.ts';
import { inWords } from '../format/partial-date.ts';
import { asSentence } from '../format/sentence.ts';
import type { Voice } from '../voice.ts';
import { communeWords, DECREES } from '../words/commune.ts';

/** What a reader should know first of what the records say of a commune on a day, one sentence each. */
export function knownFacts(voice: Voice, dossier: Dossier, on: string): readonly string[] {
  const documents = [knownPcs(dossier, on), knownDicrim(dossier, on)];
  return [
    ...preventionPlansOn(dossier, on).standing.map((plan) => sayPreventionPlan(plan, on).says),
    ...documents.flatMap(({ evidence }) => evidence.map(({ says }) => says)),
    ...decreeFacts(voice, dossier),
    ...informationFacts(voice, dossier),
  ].map((fact) => asSentence(voice.say(fact)));
}

/** Decrees one by one when the source details them, its tally otherwise: the same decrees are never counted twice. */
function decreeFacts(voice: Voice, dossier: Dossier): readonly string[] {
  const decrees = recordsIn(dossier, catnat).map(({ body }) => ({ count: 1, last: body.startedOn }));
  const tallies = recordsIn(dossier, catnatTally).map(({ body }) => ({
    count: body.count,
    last: body.lastEventOn,
  }));
  const used = total(tallies) >= total(decrees) ? tallies : decrees;
  if (total(used) === 0) return [];
  const counted = countOf(voice.language, total(used), DECREES);
  const last = latest(used.map((one) => one.last));
  if (last === undefined) return [counted];
  return [voice.say(fill(communeWords.decreesLast, { counted, on: inWords(voice.language, last) }))];
}

function informationFacts(voice: Voice, dossier: Dossier): readonly string[] {
  const sent = latest(recordsIn(dossier, tim).map(({ body }) => body.sentOn));
  return sent ? [voice.say(fill(communeWords.timSent, { on: inWords(voice.language, sent) }))] : [];
}

function total(counted: readonly { readonly count: number }[]): number {
  return counted.reduce((sum, { count }) => sum + count, 0);
}

function latest(dates: readonly (string | undefined)[]): string | undefined {
  return dates
    .filter((date) => date !== undefined)
    .toSorted((a, b) => rangeOf(a).last.localeCompare(rangeOf(b).last))
    .at(-1);
}

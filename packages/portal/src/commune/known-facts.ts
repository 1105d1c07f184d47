import {
  catnat,
  catnatTally,
  dicrim,
  fill,
  pcs,
  type RiskPreventionPlan,
  rangeOf,
  riskPreventionPlan,
  tim,
} from '@maillage/schemas';
import { recordsOn, type TerritorySheet } from '../answers.ts';
import { countOf } from '../format/count.ts';
import { inWords } from '../format/partial-date.ts';
import type { Voice } from '../voice.ts';
import { communeWords, DECREES, PLANS } from '../words/commune.ts';

/** What a reader should know first of what the records say of a commune, one sentence each. */
export function knownFacts(voice: Voice, sheet: TerritorySheet): readonly string[] {
  return [
    ...planFacts(voice, sheet),
    ...safeguardFacts(voice, sheet),
    ...decreeFacts(voice, sheet),
    ...informationFacts(voice, sheet),
  ];
}

function planFacts(voice: Voice, sheet: TerritorySheet): readonly string[] {
  const plans = recordsOn(sheet, riskPreventionPlan).map(({ body }) => body);
  if (plans.length === 0) return [];
  const named = plans.slice(0, 3).map((plan) => sayPlan(voice, plan));
  const more = plans.length - named.length;
  const rest = more > 0 ? [voice.say(fill(communeWords.andMore, { n: more }))] : [];
  return [`${voice.colon(countOf(voice.language, plans.length, PLANS))} ${[...named, ...rest].join(' ; ')}.`];
}

function sayPlan(voice: Voice, { name, approvedOn, prescribedOn }: RiskPreventionPlan): string {
  if (approvedOn)
    return `${name} (${voice.say(communeWords.approved)} ${inWords(voice.language, approvedOn)})`;
  if (prescribedOn)
    return `${name} (${voice.say(communeWords.prescribed)} ${inWords(voice.language, prescribedOn)})`;
  return name;
}

function safeguardFacts(voice: Voice, sheet: TerritorySheet): readonly string[] {
  return recordsOn(sheet, pcs).map(({ body: { adoptedOn } }) =>
    adoptedOn
      ? voice.say(fill(communeWords.pcsAdopted, { on: inWords(voice.language, adoptedOn) }))
      : voice.say(communeWords.pcsUndated),
  );
}

function decreeFacts(voice: Voice, sheet: TerritorySheet): readonly string[] {
  const decrees = recordsOn(sheet, catnat).map(({ body }) => ({ count: 1, last: body.startedOn }));
  const tallies = recordsOn(sheet, catnatTally).map(({ body }) => ({
    count: body.count,
    last: body.lastEventOn,
  }));
  const used = total(tallies) >= total(decrees) ? tallies : decrees;
  if (total(used) === 0) return [];
  const last = latest(used.map((one) => one.last));
  const counted = countOf(voice.language, total(used), DECREES);
  return [
    last === undefined
      ? `${counted}.`
      : voice.say(fill(communeWords.decreesLast, { counted, on: inWords(voice.language, last) })),
  ];
}

function informationFacts(voice: Voice, sheet: TerritorySheet): readonly string[] {
  const published = latest(recordsOn(sheet, dicrim).map(({ body }) => body.publishedOn));
  const sent = latest(recordsOn(sheet, tim).map(({ body }) => body.sentOn));
  return [
    ...(published
      ? [voice.say(fill(communeWords.dicrimPublished, { on: inWords(voice.language, published) }))]
      : []),
    ...(sent ? [voice.say(fill(communeWords.timSent, { on: inWords(voice.language, sent) }))] : []),
  ];
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

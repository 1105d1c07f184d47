import { enumerate, fill, type Text } from '@maillage/schemas';
import type { RunExplanation } from './explain-run.ts';
import { figureText } from './figure-text.ts';
import type { Move } from './leave-record-out.ts';

type Explained = Omit<RunExplanation, 'sentences'>;

/** An explanation in sentences, in the order in which a reader asks: how much, why, what is missing, where, what if. */
export function sayExplanation(explained: Explained, cannotSay?: Text): readonly Text[] {
  return [
    sayValue(explained),
    explained.result.explanation,
    ...sayBounds(explained),
    ...sayMissing(explained),
    ...sayStanding(explained),
    ...sayMost(explained),
    ...sayClassChange(explained),
    ...(cannotSay ? [fill(SAYS.cannotSay, { cannotSay })] : []),
  ];
}

function sayValue({ result, unit, on }: Explained): Text {
  return fill(SAYS.value, { name: result.name, on, figure: figureText(result.value, unit) });
}

function sayBounds({ result: { bounds }, unit }: Explained): readonly Text[] {
  if (!bounds || bounds.lower === bounds.upper) return [];
  return [
    fill(SAYS.bounds, { lower: figureText(bounds.lower, unit), upper: figureText(bounds.upper, unit) }),
  ];
}

function sayMissing({ result: { missing } }: Explained): readonly Text[] {
  if (missing.length === 0) return [];
  return [fill(SAYS.missing, { missing: enumerate(missing.map(({ what }) => what)) })];
}

function sayStanding({ result: { rank }, standing }: Explained): readonly Text[] {
  const { class: own, of } = standing;
  return [
    ...(own === null || of === 1 ? [] : [fill(SAYS.class, { own, of })]),
    ...(rank ? [fill(rank.first === rank.last ? SAYS.rank : SAYS.ranks, rank)] : []),
  ];
}

/** A data set that lets an absence be read weighs more than any fact: the fact that weighs most is told beside it. */
function sayMost(explained: Explained): readonly Text[] {
  const { moves } = explained;
  if (!moves) return [];
  const told = new Set([moves[0], moves.find(({ type }) => type !== 'dataset')]);
  const most = [...told].filter((move) => move !== undefined);
  return most.length === 0 ? [SAYS.nothingMoves] : most.map((move) => sayMove(move, explained));
}

function sayMove(move: Move, { result, unit }: Explained): Text {
  const says = result.used.find(({ record }) => record === move.record)?.says;
  const template = move.type === 'dataset' ? SAYS.mostDataset : says ? SAYS.most : SAYS.mostUnnamed;
  return fill(template, {
    says,
    type: move.type,
    record: move.record,
    without: figureText(move.value, unit),
    now: figureText(result.value, unit),
  });
}

function sayClassChange({ standing, moves, unit }: Explained): readonly Text[] {
  const { class: own, up, down, possible } = standing;
  const turning = moves?.filter((move) => move.class !== own) ?? [];
  return [
    ...(up ? [fill(SAYS.up, sayGap(up, unit))] : []),
    ...(down ? [fill(SAYS.down, sayGap(down, unit))] : []),
    ...(possible.length > 1 ? [fill(SAYS.possible, { first: possible[0], last: possible.at(-1) })] : []),
    ...(own !== null && turning.length > 0 ? [fill(SAYS.turning, { count: turning.length })] : []),
  ];
}

function sayGap({ limit, gap }: { readonly limit: number; readonly gap: number }, unit: string) {
  return { limit: figureText(limit, unit), gap: figureText(gap, unit) };
}

const SAYS = {
  value: { fr: '{name}, au {on} : {figure}.', en: '{name}, on {on}: {figure}.' },
  bounds: {
    fr: "Ce qui n'est pas connu laisse la valeur vraie entre {lower} et {upper}.",
    en: 'What is not known leaves the true value between {lower} and {upper}.',
  },
  missing: { fr: 'Il manque, pour mieux dire : {missing}.', en: 'Missing, to say it better: {missing}.' },
  class: {
    fr: 'Classe {own} sur {of}, de la plus basse à la plus haute.',
    en: 'Class {own} of {of}, from the lowest to the highest.',
  },
  rank: {
    fr: 'Rang {first} sur {among}, 1 pour le plus favorable.',
    en: 'Rank {first} of {among}, 1 being the most favourable.',
  },
  ranks: {
    fr: 'Rang entre {first} et {last} sur {among}, 1 pour le plus favorable : ex æquo et inconnues compris.',
    en: 'Rank between {first} and {last} of {among}, 1 being the most favourable: ties and unknowns included.',
  },
  nothingMoves: {
    fr: 'Aucune fiche, ôtée seule, ne change la valeur ; plusieurs ensemble le pourraient.',
    en: 'No record left out alone changes the value; several together might.',
  },
  most: {
    fr: 'Le fait qui pèse le plus : « {says} » ({type}, {record}) ; sans cette fiche, {without} au lieu de {now}.',
    en: 'The fact that weighs most: "{says}" ({type}, {record}); without this record, {without} instead of {now}.',
  },
  mostUnnamed: {
    fr: 'Le fait qui pèse le plus : une fiche {type} ({record}) ; sans elle, {without} au lieu de {now}.',
    en: 'The fact that weighs most: a {type} record ({record}); without it, {without} instead of {now}.',
  },
  mostDataset: {
    fr: 'Ce qui pèse le plus : savoir ce qui a été chargé ({record}) ; sans ce jeu de données, {without} au lieu de {now}.',
    en: 'What weighs most: knowing what was loaded ({record}); without this data set, {without} instead of {now}.',
  },
  up: {
    fr: 'Passerait dans la classe au-dessus au-delà de {limit}, soit un écart de {gap}.',
    en: 'Would pass into the class above beyond {limit}, a gap of {gap}.',
  },
  down: {
    fr: 'Passerait dans la classe au-dessous à {limit}, soit un écart de {gap}.',
    en: 'Would pass into the class below at {limit}, a gap of {gap}.',
  },
  possible: {
    fr: "Ce qui n'est pas connu suffirait à le changer de classe : de {first} à {last}.",
    en: 'What is not known would be enough to change its class: from {first} to {last}.',
  },
  turning: {
    fr: 'Fiches dont chacune, ôtée seule, le change de classe ou le laisse sans valeur : {count}.',
    en: 'Records each of which, left out alone, changes its class or leaves it without a value: {count}.',
  },
  cannotSay: {
    fr: 'Ce que ce chiffre ne dit pas : {cannotSay}',
    en: 'What this figure cannot say: {cannotSay}',
  },
} as const;

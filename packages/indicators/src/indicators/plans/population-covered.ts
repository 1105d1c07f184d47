import { type Dossier, fill, type Missing } from '@maillage/schemas';
import { ABOVE_COMMUNE, communesOf } from '../../communes-of.ts';
import { defineIndicator, type Result } from '../../define-indicator.ts';
import {
  covering,
  type ExampleRecords,
  exampleCommunes,
  exampleDepartement,
} from '../../example-communes.ts';
import { evidenceFor, missingOf } from '../../facts/fact.ts';
import { hasPcs } from '../../facts/has-pcs.ts';
import { municipalPopulation } from '../../facts/population.ts';
import { isMeasured } from '../../methods/measure.ts';
import { shareAmong } from '../../methods/tally/share-among.ts';

/** share of the communes whose population must be known for the figure to be given — OECD/JRC Handbook (2008), step 3 */
const ENOUGH = 2 / 3;

const inhabited =
  (municipal: number, adoptedOn?: string) =>
  (commune: string): ExampleRecords => ({
    territory: [{ level: 'commune', code: commune, name: commune, parents: [], population: { municipal } }],
    ...(adoptedOn && { pcs: [{ commune, adoptedOn }] }),
  });

export const populationCovered = defineIndicator({
  id: 'plans/population-covered',
  version: '1.0',
  label: {
    fr: 'Part de la population couverte par un PCS connu',
    en: 'Share of the population covered by a known PCS',
  },
  description: {
    fr: 'Population municipale des communes dont un PCS arrêté est connu, obligatoire ou volontaire, sur celle de toutes les communes.',
    en: 'Municipal population of the communes with a known adopted PCS, compulsory or voluntary, over that of all communes.',
  },
  cannotSay: {
    fr: "Que les habitants seraient protégés : un plan connu n'est ni un plan à jour ni un plan éprouvé.",
    en: 'That residents would be protected: a known plan is neither up to date nor practised.',
  },
  unit: '1',
  range: [0, 1],
  direction: 1,
  levels: ABOVE_COMMUNE,
  inputs: ['pcs', 'territory', 'dataset'],
  references: [
    { article: 'CSI L731-3', certainty: 'read-in-the-text' },
    { article: 'INSEE, populations légales (population municipale)', certainty: 'read-in-the-text' },
  ],
  formula: (dossier, on) => {
    const all = communesOf(dossier).map((commune) => look(commune, on));
    const counted = all.filter(({ people }) => people !== undefined);
    const weights = counted.map(({ people = 0 }) => people);
    const share = shareAmong(
      counted.map(({ plan }) => ({ concerned: true, has: plan.holds })),
      weights,
    );
    const parts = {
      covered: sum(counted.filter(({ plan }) => plan.holds === true)),
      population: sum(counted),
      communes: all.length,
      withoutPopulation: all.length - counted.length,
    };
    const said = {
      explanation: fill(SAYS, parts),
      used: evidenceFor(counted.map(({ plan }) => plan)),
      missing: [
        ...missingOf(all.map(({ plan }) => plan)),
        ...(parts.withoutPopulation > 0 ? [POPULATION] : []),
      ],
      parts,
    };
    if (all.length > 0 && counted.length < ENOUGH * all.length) {
      return { value: null, why: 'below-availability', ...said };
    }
    return measured(share, said, parts.withoutPopulation === 0);
  },
  examples: [
    {
      title: {
        fr: '9 000 habitants sur 10 000 dans une commune au plan connu',
        en: '9 000 of 10 000 residents in a commune with a known plan',
      },
      dossier: exampleDepartement(
        exampleCommunes([inhabited(9000, '2019'), inhabited(1000)], [covering('pcs')]),
      ),
      on: '2026-11-21',
      expected: { value: 0.9, bounds: { lower: 0.9, upper: 0.9 } },
    },
    {
      title: {
        fr: 'le plan de la seconde commune est inconnu',
        en: 'the plan of the second commune is not known',
      },
      dossier: exampleDepartement(exampleCommunes([inhabited(9000, '2019'), inhabited(1000)])),
      on: '2026-11-21',
      expected: { value: 0.9, bounds: { lower: 0.9, upper: 1 } },
    },
    {
      title: { fr: 'aucun plan connu, aucune liste', en: 'no plan known, no list' },
      dossier: exampleDepartement(exampleCommunes([inhabited(9000)])),
      on: '2026-11-21',
      expected: { value: null },
    },
  ],
});

function look(commune: Dossier, on: string) {
  return { plan: hasPcs(commune, on), people: municipalPopulation(commune, on) };
}

function sum(communes: readonly ReturnType<typeof look>[]): number {
  return communes.reduce((total, { people = 0 }) => total + people, 0);
}

/** Bounds are sure only when every population is known. */
function measured(
  share: ReturnType<typeof shareAmong>,
  said: Omit<Result, 'value'>,
  isWhole: boolean,
): Result {
  if (!isMeasured(share)) return { value: null, why: share.why, ...said };
  return { value: share.share, ...(isWhole && { bounds: share.bounds }), ...said };
}

const POPULATION: Missing = {
  type: 'territory',
  what: { fr: 'la population municipale de communes', en: 'the municipal population of some communes' },
};
const SAYS = {
  fr: 'Habitants couverts : {covered} sur {population}. Communes : {communes}, dont sans population connue : {withoutPopulation}.',
  en: 'Residents covered: {covered} of {population}. Communes: {communes}, of which without a known population: {withoutPopulation}.',
};

import { fill, type Missing } from '@maillage/schemas';
import { ABOVE_COMMUNE } from '../../communes-of.ts';
import { defineIndicator } from '../../define-indicator.ts';
import {
  covering,
  type ExampleRecords,
  exampleCommunes,
  exampleDepartement,
} from '../../example-communes.ts';
import { evidenceFor, missingOf } from '../../facts/fact.ts';
import { hasPcs } from '../../facts/has-pcs.ts';
import { isMeasured } from '../../methods/measure.ts';
import { peopleHaving } from '../../results/people-having.ts';

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
    const { facts, parts, share } = peopleHaving(dossier, on, hasPcs);
    const said = {
      explanation: fill(SAYS, parts),
      used: evidenceFor(facts),
      missing: [...missingOf(facts), ...(parts.withoutPopulation > 0 ? [POPULATION] : [])],
      parts,
    };
    if (!isMeasured(share)) return { value: null, why: share.why, ...said };
    return { value: share.share, ...(share.bounds && { bounds: share.bounds }), ...said };
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

const POPULATION: Missing = {
  type: 'territory',
  what: { fr: 'la population municipale de communes', en: 'the municipal population of some communes' },
};
const SAYS = {
  fr: 'Habitants couverts : {covered} sur {population}. Communes : {communes}, dont sans population connue : {withoutPopulation}.',
  en: 'Residents covered: {covered} of {population}. Communes: {communes}, of which without a known population: {withoutPopulation}.',
};

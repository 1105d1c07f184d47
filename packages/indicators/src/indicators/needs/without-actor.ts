import { type Missing, sketchDossier } from '@maillage/schemas';
import { ABOVE_COMMUNE } from '../../communes-of.ts';
import { defineIndicator } from '../../define-indicator.ts';
import { covering } from '../../example-communes.ts';
import { needsOf } from '../../facts/needs.ts';
import { shareOfRecords } from '../../results/share-of-records.ts';

const departement = { about: { level: 'departement', code: '62' } as const, name: 'Pas-de-Calais' };
const need = {
  name: 'Accueil de nuit',
  territory: departement.about,
  ecosystem: 'santé',
  severity: 'high',
  level: 2,
} as const;
const records = {
  need: [need, need],
  'need-response': [{ need: 'departement-62.1', actor: 'association-62', name: 'Salle chauffée', level: 2 }],
} as const;

export const withoutActor = defineIndicator({
  id: 'needs/without-actor',
  version: '1.0',
  label: {
    fr: 'Part des besoins auxquels aucun acteur ne répond',
    en: 'Share of needs that no actor answers',
  },
  description: {
    fr: "Besoins exprimés pour lesquels aucun acteur n'atteint même le premier niveau de réponse, sur les besoins exprimés. Une absence n'est sûre que là où toutes les réponses sont données.",
    en: 'Needs expressed for which no actor reaches even the first level of response, over the needs expressed. An absence is sure only where every response is given.',
  },
  cannotSay: {
    fr: "Que les autres besoins sont couverts : un acteur peut ne répondre qu'à moitié. L'écart le dit.",
    en: 'That the other needs are met: an actor may answer by half. The gap says so.',
  },
  unit: '1',
  range: [0, 1],
  direction: -1,
  levels: ['commune', ...ABOVE_COMMUNE],
  inputs: ['need', 'need-response', 'dataset'],
  references: [{ article: 'Projet résilience des territoires, fiche 3.1', certainty: 'read-in-the-text' }],
  formula: (dossier, on) =>
    shareOfRecords(
      dossier,
      needsOf(dossier, on).map(({ need: record, hasActor }) => ({
        record,
        has: hasActor === null ? null : !hasActor,
      })),
      { list: NEEDS, says: SAYS },
    ),
  examples: [
    {
      title: {
        fr: 'un sur deux, toutes les réponses étant données',
        en: 'one of two, every response being given',
      },
      dossier: sketchDossier({ ...departement, records, covers: [covering('need-response')] }),
      on: '2026-11-21',
      expected: { value: 0.5, bounds: { lower: 0.5, upper: 0.5 } },
    },
    {
      title: { fr: 'le second est peut-être servi', en: 'the second may be answered' },
      dossier: sketchDossier({ ...departement, records }),
      on: '2026-11-21',
      expected: { value: 0, bounds: { lower: 0, upper: 0.5 } },
    },
    {
      title: { fr: 'aucun besoin exprimé', en: 'no need expressed' },
      dossier: sketchDossier(departement),
      on: '2026-11-21',
      expected: { value: null },
    },
  ],
});

const NEEDS: Missing = {
  type: 'need-response',
  what: { fr: 'les besoins et les acteurs qui y répondent', en: 'needs and the actors that answer them' },
};
const SAYS = {
  fr: 'Besoins exprimés : {concerned} ; sans acteur : {having}, avec : {without}, inconnu : {unknown}.',
  en: 'Needs expressed: {concerned}; without an actor: {having}, with one: {without}, not known: {unknown}.',
};

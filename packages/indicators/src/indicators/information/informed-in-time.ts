import { ABOVE_COMMUNE, communesOf } from '../../communes-of.ts';
import { defineIndicator } from '../../define-indicator.ts';
import {
  covering,
  type ExampleRecords,
  exampleCommunes,
  exampleDepartement,
  nothing,
  obliged,
} from '../../example-communes.ts';
import { holdsBy } from '../../facts/in-time.ts';
import { underPprn } from '../../facts/under-pprn.ts';
import { shareKnown } from '../../results/share-known.ts';

const LISTS = [covering('risk-prevention-plan')];
const meeting =
  (on: string) =>
  (commune: string): ExampleRecords => ({
    ...obliged(commune),
    event: [
      {
        name: 'Réunion publique sur les risques',
        format: 'conference',
        on,
        status: 'held',
        themes: ['Risques majeurs'],
        territory: { level: 'commune', code: commune },
      },
    ],
  });

export const informedInTime = defineIndicator({
  id: 'information/informed-in-time',
  version: '1.0',
  label: {
    fr: 'Part des communes sous PPR naturel qui ont informé leur population depuis moins de deux ans',
    en: 'Share of communes under a natural-risk plan that informed their population within two years',
  },
  description: {
    fr: "Communes où une information publique sur les risques a été tenue depuis deux ans au plus, sur celles où un PPR naturel est prescrit ou approuvé. Une réunion annoncée ne prouve rien ; une réunion non saisie n'est pas une réunion manquante.",
    en: 'Communes where a public information on risks was held at most two years ago, over those where a natural-risk plan is prescribed or approved. A meeting announced proves nothing; a meeting that was not typed is not a missing meeting.',
  },
  cannotSay: {
    fr: "Combien de personnes ont été informées, ni ce qu'elles en ont retenu. Les autres moyens d'information que les événements ne se voient pas.",
    en: 'How many people were informed, nor what they kept of it. Means of information other than events do not show.',
  },
  unit: '1',
  range: [0, 1],
  direction: 1,
  levels: ABOVE_COMMUNE,
  inputs: ['event', 'risk-prevention-plan', 'dataset'],
  references: [
    {
      article: 'CE L125-2',
      certainty: 'read-in-the-text',
      version: 'rédaction de 2020',
      note: 'modifié par la loi 2021-1520, art. 10, à confirmer',
    },
  ],
  formula: (dossier, on) =>
    shareKnown(
      communesOf(dossier).map((commune) => ({
        concerned: underPprn(commune, on),
        has: informed(commune, on),
      })),
      SAYS,
    ),
  examples: [
    {
      title: { fr: 'une réunion récente, une ancienne', en: 'one recent meeting, one old' },
      dossier: exampleDepartement(
        exampleCommunes([meeting('2026-03-10'), meeting('2019-05-02'), nothing], LISTS),
      ),
      on: '2026-11-21',
      expected: { value: 0.5, bounds: { lower: 0.5, upper: 0.5 } },
    },
    {
      title: { fr: 'une commune dont aucune réunion n’est connue', en: 'a commune with no meeting known' },
      dossier: exampleDepartement(exampleCommunes([meeting('2026-03-10'), obliged], LISTS)),
      on: '2026-11-21',
      // the unknown meeting may have taken place
      expected: { value: 0.5, bounds: { lower: 0.5, upper: 1 } },
    },
    {
      title: { fr: 'aucune réunion connue', en: 'no meeting known' },
      dossier: exampleDepartement(exampleCommunes([obliged, obliged], LISTS)),
      on: '2026-11-21',
      expected: { value: null },
    },
  ],
});

const informed = holdsBy('INF-01');

const SAYS = {
  fr: 'Communes sous PPR naturel : {concerned} ; informées depuis moins de deux ans : {having}, non : {without}, inconnu : {unknown}. PPR inconnu pour : {doubtful}.',
  en: 'Communes under a natural-risk plan: {concerned}; informed within two years: {having}, not: {without}, not known: {unknown}. Plan unknown for: {doubtful}.',
};

import { ABOVE_COMMUNE, communesOf } from '../../communes-of.ts';
import { defineIndicator } from '../../define-indicator.ts';
import {
  covering,
  type ExampleRecords,
  exampleCommunes,
  exampleDepartement,
  nothing,
} from '../../example-communes.ts';
import { hasDicrim } from '../../facts/has-dicrim.ts';
import { EVERYONE, shareKnown } from '../../results/share-known.ts';

const informed = (commune: string): ExampleRecords => ({ dicrim: [{ commune, publishedOn: '2012' }] });

export const dicrimRate = defineIndicator({
  id: 'information/dicrim-rate',
  version: '1.0',
  label: {
    fr: 'Part des communes dont le DICRIM est connu',
    en: 'Share of communes whose DICRIM is known',
  },
  description: {
    fr: 'Communes dont un DICRIM est connu, sur toutes les communes, obligées ou non.',
    en: 'Communes with a known DICRIM, over all communes, obliged or not.',
  },
  cannotSay: {
    fr: "La part des communes qui ont un DICRIM : GASPAR n'en tient pas la liste complète, et le taux d'un département mesure autant qui saisit que qui informe. Voir « qualité de la saisie ».",
    en: 'The share of communes that have a DICRIM: GASPAR does not list them all, and the rate of a département measures who types as much as who informs. See "reporting quality".',
  },
  unit: '1',
  range: [0, 1],
  direction: 1,
  levels: ABOVE_COMMUNE,
  inputs: ['dicrim', 'dataset'],
  references: [
    { article: 'CE R125-10, R125-11', certainty: 'read-in-the-text', version: 'rédaction de 2020' },
  ],
  formula: (dossier, on) =>
    shareKnown(
      communesOf(dossier).map((commune) => ({ concerned: EVERYONE, has: hasDicrim(commune, on) })),
      SAYS,
    ),
  examples: [
    {
      title: { fr: 'une commune sur quatre, liste incomplète', en: 'one commune of four, list not whole' },
      dossier: exampleDepartement(exampleCommunes([informed, nothing, nothing, nothing])),
      on: '2026-11-21',
      expected: { value: 0.25, bounds: { lower: 0.25, upper: 1 } },
    },
    {
      title: { fr: 'une commune sur deux, liste complète', en: 'one commune of two, whole list' },
      dossier: exampleDepartement(exampleCommunes([informed, nothing], [covering('dicrim')])),
      on: '2026-11-21',
      expected: { value: 0.5, bounds: { lower: 0.5, upper: 0.5 } },
    },
    {
      title: { fr: 'rien de chargé', en: 'nothing loaded' },
      dossier: exampleDepartement(exampleCommunes([nothing])),
      on: '2026-11-21',
      expected: { value: null },
    },
  ],
});

const SAYS = {
  fr: 'Communes : {concerned} ; DICRIM connu : {having}, absent : {without}, inconnu : {unknown}.',
  en: 'Communes: {concerned}; DICRIM known: {having}, none: {without}, not known: {unknown}.',
};

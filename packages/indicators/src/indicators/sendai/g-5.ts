import { ABOVE_COMMUNE } from '../../communes-of.ts';
import { defineIndicator } from '../../define-indicator.ts';
import { covering, exampleCommunes, exampleDepartement, nothing } from '../../example-communes.ts';
import { hasDicrim } from '../../facts/has-dicrim.ts';
import { communesHaving } from '../../results/communes-having.ts';

const informed = (commune: string) => ({ dicrim: [{ commune, publishedOn: '2019' }] });

export const sendaiG5 = defineIndicator({
  id: 'sendai/g-5',
  version: '1.0',
  label: {
    fr: "Sendai G-5 : part des communes dont l'information sur les risques est publiée",
    en: 'Sendai G-5: share of communes whose information on risks is published',
  },
  description: {
    fr: 'G-5 demande si une information sur les risques accessible, compréhensible et utile est à la disposition de la population, au niveau national et au niveau local. Lu ici, pour le seul niveau local : communes dont un DICRIM est connu, sur toutes les communes.',
    en: 'G-5 asks whether accessible, understandable and usable information on risks is available to the people, at the national and local levels. Read here, for the local level alone, as: communes with a known DICRIM, over all communes.',
  },
  cannotSay: {
    fr: "Que l'information est comprise, ni qu'elle est à jour ; le niveau national de G-5 n'est pas mesuré ici. Un DICRIM n'est pas dû par toutes les communes.",
    en: 'That the information is understood, nor that it is up to date; the national level of G-5 is not measured here. Not every commune owes a DICRIM.',
  },
  unit: '1',
  range: [0, 1],
  direction: 1,
  levels: ABOVE_COMMUNE,
  inputs: ['dicrim', 'dataset'],
  references: [
    {
      article: 'Cadre de Sendai 2015-2030, indicateur G-5',
      certainty: 'secondary-source',
      url: 'https://www.undrr.org',
    },
  ],
  formula: (dossier, on) => communesHaving(dossier, on, hasDicrim),
  examples: [
    {
      title: {
        fr: 'une commune sur deux, dans une liste complète',
        en: 'one commune of two, in a whole list',
      },
      dossier: exampleDepartement(exampleCommunes([informed, nothing], [covering('dicrim')])),
      on: '2026-11-21',
      // one of two
      expected: { value: 0.5, bounds: { lower: 0.5, upper: 0.5 } },
    },
    {
      title: { fr: 'la seconde est inconnue', en: 'the second is not known' },
      dossier: exampleDepartement(exampleCommunes([informed, nothing])),
      on: '2026-11-21',
      // the second may have one
      expected: { value: 0.5, bounds: { lower: 0.5, upper: 1 } },
    },
    {
      title: { fr: "rien n'est connu", en: 'nothing is known' },
      dossier: exampleDepartement(exampleCommunes([nothing, nothing])),
      on: '2026-11-21',
      expected: { value: null },
    },
  ],
});

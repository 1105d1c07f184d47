import { sketchDossier } from '@maillage/schemas';
import { ABOVE_COMMUNE, communesOf } from '../../communes-of.ts';
import { defineIndicator } from '../../define-indicator.ts';
import {
  covering,
  type ExampleRecords,
  exampleCommunes,
  exampleDepartement,
  nothing,
} from '../../example-communes.ts';
import { underPprt } from '../../facts/under-pprt.ts';
import { countKnown } from '../../results/count-known.ts';
import { yesOrNo } from '../../results/yes-or-no.ts';

const exposed = (commune: string): ExampleRecords => ({
  'risk-prevention-plan': [
    {
      commune,
      name: 'CECA',
      kind: 'pprt',
      hazards: [{ label: 'Effet thermique' }],
      state: 'approved',
      approvedOn: '2014-12-15',
    },
  ],
});
const EVERY_PPRT = covering('risk-prevention-plan', { kind: 'pprt' });

export const pprtExposure = defineIndicator({
  id: 'exposure/pprt-exposure',
  version: '1.0',
  label: {
    fr: 'Communes sous un PPR technologique',
    en: 'Communes under a technological-risk prevention plan',
  },
  description: {
    fr: "Pour une commune : 1 quand un PPRT prescrit ou approuvé s'y applique. Au-dessus : le nombre de ces communes.",
    en: 'For a commune: 1 when a technological plan, prescribed or approved, stands on it. Above: how many such communes.',
  },
  cannotSay: {
    fr: "Qu'un plan particulier d'intervention (PPI) existe, ni que la commune soit obligée d'avoir un PCS : un PPRT n'est qu'un indice.",
    en: 'That there is a special intervention plan (PPI), nor that the commune must have a PCS: such a plan is only a hint.',
  },
  unit: 'communes',
  range: [0, null],
  direction: 0,
  levels: ['commune', ...ABOVE_COMMUNE],
  inputs: ['risk-prevention-plan', 'dataset'],
  references: [
    { article: 'CE L515-15', certainty: 'to-be-confirmed' },
    { article: 'CSI L731-3 I 2°', certainty: 'read-in-the-text' },
  ],
  formula: (dossier, on) => {
    if (dossier.about.level === 'commune') return yesOrNo(underPprt(dossier, on), WORDS);
    const facts = communesOf(dossier).map((commune) => underPprt(commune, on));
    return countKnown(facts, SAYS);
  },
  examples: [
    {
      title: { fr: 'une commune sous PPRT', en: 'a commune under such a plan' },
      dossier: sketchDossier({
        about: { level: 'commune', code: '62042' },
        name: 'Athies',
        records: exposed('62042'),
      }),
      on: '2026-11-21',
      expected: { value: 1 },
    },
    {
      title: { fr: 'aucun PPRT, tous chargés', en: 'none, all loaded' },
      dossier: sketchDossier({
        about: { level: 'commune', code: '62225' },
        name: 'Clairmarais',
        covers: [EVERY_PPRT],
      }),
      on: '2026-11-21',
      expected: { value: 0 },
    },
    {
      title: { fr: 'les PPRT ne sont pas chargés', en: 'such plans are not loaded' },
      dossier: sketchDossier({ about: { level: 'commune', code: '62225' }, name: 'Clairmarais' }),
      on: '2026-11-21',
      expected: { value: null, bounds: { lower: 0, upper: 1 } },
    },
    {
      title: { fr: 'une commune sur trois, tous chargés', en: 'one commune of three, all loaded' },
      dossier: exampleDepartement(exampleCommunes([exposed, nothing, nothing], [EVERY_PPRT])),
      on: '2026-11-21',
      expected: { value: 1, bounds: { lower: 1, upper: 1 } },
    },
    {
      title: { fr: 'une commune exposée, une inconnue', en: 'one commune exposed, one not known' },
      dossier: exampleDepartement(exampleCommunes([exposed, nothing])),
      on: '2026-11-21',
      expected: { value: 1, bounds: { lower: 1, upper: 2 } },
    },
  ],
});

const WORDS = {
  yes: {
    fr: "Un PPR technologique prescrit ou approuvé s'applique à la commune.",
    en: 'A technological-risk plan, prescribed or approved, stands on the commune.',
  },
  no: {
    fr: "Aucun PPR technologique ne s'applique à la commune.",
    en: 'No technological-risk plan stands on the commune.',
  },
  unknown: {
    fr: 'Les PPR technologiques ne sont pas tous chargés pour cette commune.',
    en: 'Not every technological-risk plan is loaded for this commune.',
  },
};
const SAYS = {
  fr: 'Communes sous PPRT : {yes} ; sans : {no} ; inconnu : {unknown}.',
  en: 'Communes under such a plan: {yes}; without: {no}; not known: {unknown}.',
};

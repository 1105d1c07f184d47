import { type Dossier, disagreementsOn, fill, sketchDossier } from '@maillage/schemas';
import { ABOVE_COMMUNE, communesOf } from '../../communes-of.ts';
import { defineIndicator } from '../../define-indicator.ts';
import {
  covering,
  type ExampleRecords,
  exampleCommunes,
  exampleDepartement,
  obliged,
} from '../../example-communes.ts';
import { ignoredFlood } from '../../facts/ignored-flood.ts';
import { countKnown } from '../../results/count-known.ts';
import { yesOrNo } from '../../results/yes-or-no.ts';

const LISTS = [
  covering('risk-exposure', { kind: 'ddrm' }),
  covering('risk-prevention-plan', { kind: 'pprn' }),
];
const inDdrm = (commune: string, ...risks: readonly string[]): ExampleRecords => ({
  'risk-exposure': risks.map((label) => ({ commune, kind: 'ddrm', hazard: { label } }) as const),
});

export const sourcesDisagree = defineIndicator({
  id: 'exposure/sources-disagree',
  version: '1.0',
  label: {
    fr: 'PPR inondation sans « Inondation » au DDRM',
    en: 'Flood prevention plan without "flood" in the DDRM',
  },
  description: {
    fr: "Pour une commune : 1 quand un PPR inondation s'y applique et que la liste de risques du DDRM ne nomme pas l'inondation. Au-dessus : le nombre de ces communes. Les sources sont montrées, pas moyennées.",
    en: 'For a commune: 1 when a flood prevention plan stands on it and the DDRM list of risks does not name flood. Above: how many such communes. Sources are shown, not averaged.',
  },
  cannotSay: {
    fr: 'Laquelle des sources a raison. Un désaccord invite à demander, pas à corriger.',
    en: 'Which source is right. A disagreement invites a question, not a correction.',
  },
  unit: 'communes',
  range: [0, null],
  direction: -1,
  levels: ['commune', ...ABOVE_COMMUNE],
  inputs: ['risk-prevention-plan', 'risk-exposure', 'catnat', 'catnat-tally', 'dataset'],
  references: [{ article: 'CSI R731-1 II', certainty: 'read-in-the-text' }],
  formula: (dossier, on) => {
    if (dossier.about.level === 'commune') return yesOrNo(ignoredFlood(dossier, on), wordsFor(dossier, on));
    const facts = communesOf(dossier).map((commune) => ignoredFlood(commune, on));
    return countKnown(facts, SAYS);
  },
  examples: [
    {
      title: {
        fr: 'Clairmarais : PPRN-I approuvé en 2024, DDRM sans inondation',
        en: 'Clairmarais: flood plan approved in 2024, DDRM without flood',
      },
      // GASPAR, edition of 2026-10-05
      dossier: sketchDossier({
        about: { level: 'commune', code: '62225' },
        name: 'Clairmarais',
        records: {
          ...inDdrm('62225', 'Séisme', 'Transport de marchandises dangereuses'),
          'risk-prevention-plan': [
            {
              commune: '62225',
              name: 'PPRN-I - Marais Audomarois',
              kind: 'pprn',
              hazards: [{ label: 'Inondation' }],
              state: 'approved',
              approvedOn: '2024-11-05',
            },
          ],
        },
        covers: [covering('risk-exposure', { kind: 'ddrm' })],
      }),
      on: '2026-11-21',
      expected: { value: 1 },
    },
    {
      title: { fr: "le DDRM nomme l'inondation", en: 'the DDRM names flood' },
      dossier: sketchDossier({
        about: { level: 'commune', code: '62001' },
        name: 'Commune 1',
        records: { ...obliged('62001'), ...inDdrm('62001', 'Inondation') },
        covers: LISTS,
      }),
      on: '2026-11-21',
      expected: { value: 0 },
    },
    {
      title: { fr: "la liste du DDRM n'est pas chargée", en: 'the DDRM list is not loaded' },
      dossier: sketchDossier({
        about: { level: 'commune', code: '62001' },
        name: 'Commune 1',
        records: obliged('62001'),
      }),
      on: '2026-11-21',
      expected: { value: null, bounds: { lower: 0, upper: 1 } },
    },
    {
      title: { fr: 'une commune sur deux', en: 'one commune of two' },
      dossier: exampleDepartement(exampleCommunes([obliged, (code) => inDdrm(code, 'Inondation')], LISTS)),
      on: '2026-11-21',
      expected: { value: 1, bounds: { lower: 1, upper: 1 } },
    },
  ],
});

function wordsFor(dossier: Dossier, on: string) {
  const flood = disagreementsOn(dossier, on).find(({ family }) => family === 'flood');
  return {
    yes: fill(YES, { says: flood?.says }),
    no: NO,
    unknown: UNKNOWN,
  };
}

const YES = {
  fr: 'Les sources se contredisent — {says}.',
  en: 'The sources contradict each other — {says}.',
};
const NO = {
  fr: "Le PPR et le DDRM ne se contredisent pas sur l'inondation.",
  en: 'The prevention plan and the DDRM do not contradict each other on flood.',
};
const UNKNOWN = {
  fr: 'La liste de risques du DDRM ou les PPR naturels ne sont pas tous chargés pour cette commune.',
  en: 'The DDRM list of risks or the natural-risk plans are not all loaded for this commune.',
};
const SAYS = {
  fr: 'Communes où les sources se contredisent : {yes} ; où non : {no} ; inconnu : {unknown}.',
  en: 'Communes where sources contradict each other: {yes}; where they do not: {no}; not known: {unknown}.',
};

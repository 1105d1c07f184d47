import { type Dossier, sketchDossier } from '@maillage/schemas';
import { ABOVE_COMMUNE, communesOf } from '../../communes-of.ts';
import { defineIndicator, type Result } from '../../define-indicator.ts';
import {
  covering,
  type ExampleRecords,
  exampleCommunes,
  exampleDepartement,
  nothing,
} from '../../example-communes.ts';
import type { Fact } from '../../facts/fact.ts';
import { hasRegisteredDicrim } from '../../facts/has-dicrim.ts';
import { hasRegisteredTim } from '../../facts/has-registered-tim.ts';
import { shareKnown } from '../../results/share-known.ts';
import { yesOrNo } from '../../results/yes-or-no.ts';

const commune = { about: { level: 'commune', code: '62001' } as const, name: 'Commune 1' };
const informed = (code: string): ExampleRecords => ({ tim: [{ commune: code, sentOn: '2005' }] });
const answered = (code: string): ExampleRecords => ({
  ...informed(code),
  dicrim: [{ commune: code, publishedOn: '2012' }],
});
const REGISTERS = [covering('tim', { exhaustive: false }), covering('dicrim', { exhaustive: false })];

export const timWithoutDicrim = defineIndicator({
  id: 'information/tim-without-dicrim',
  version: '1.0',
  label: {
    fr: 'Information transmise au maire, sans DICRIM enregistré',
    en: 'Information sent to the mayor, without a registered DICRIM',
  },
  description: {
    fr: "Pour une commune : 1 quand le registre porte une transmission d'information au maire (TIM) et aucun DICRIM, 0 quand il porte les deux. Au-dessus : la part de ces communes parmi celles qui ont reçu l'information.",
    en: 'For a commune: 1 when the register holds information sent to the mayor (TIM) and no DICRIM, 0 when it holds both. Above: the share of such communes among those that received it.',
  },
  cannotSay: {
    fr: "Que le DICRIM n'existe pas : c'est un constat sur le registre. Là où l'on ne saisit pas les DICRIM, toutes les communes semblent en défaut.",
    en: 'That there is no DICRIM: it is a fact about the register. Where nobody types the DICRIM, every commune looks at fault.',
  },
  unit: '1',
  range: [0, 1],
  direction: -1,
  levels: ['commune', ...ABOVE_COMMUNE],
  inputs: ['tim', 'dicrim', 'dataset'],
  references: [
    { article: 'CE R125-10, R125-11', certainty: 'read-in-the-text', version: 'rédaction de 2020' },
  ],
  formula: (dossier, on) =>
    dossier.about.level === 'commune'
      ? ofCommune(dossier, on)
      : shareKnown(
          communesOf(dossier).map((one) => ({
            concerned: hasRegisteredTim(one, on),
            has: unanswered(one, on),
          })),
          SAYS,
        ),
  examples: [
    {
      title: { fr: 'une commune sans DICRIM enregistré', en: 'a commune without a registered DICRIM' },
      dossier: sketchDossier({ ...commune, records: informed('62001'), covers: REGISTERS }),
      on: '2026-11-21',
      expected: { value: 1 },
    },
    {
      title: { fr: 'une commune au DICRIM enregistré', en: 'a commune with a registered DICRIM' },
      dossier: sketchDossier({ ...commune, records: answered('62001'), covers: REGISTERS }),
      on: '2026-11-21',
      expected: { value: 0 },
    },
    {
      title: { fr: 'aucun registre de DICRIM chargé', en: 'no register of DICRIM loaded' },
      dossier: sketchDossier({ ...commune, records: informed('62001') }),
      on: '2026-11-21',
      expected: { value: null, bounds: { lower: 0, upper: 1 } },
    },
    {
      title: { fr: 'deux communes sur trois informées', en: 'two communes of three informed' },
      dossier: exampleDepartement(exampleCommunes([informed, informed, answered, nothing], REGISTERS)),
      on: '2026-11-21',
      expected: { value: 2 / 3, bounds: { lower: 2 / 3, upper: 2 / 3 } },
    },
  ],
});

/** No DICRIM registered. */
function unanswered(dossier: Dossier, on: string): Fact {
  const { holds, ...fact } = hasRegisteredDicrim(dossier, on);
  return { ...fact, holds: holds === null ? null : !holds };
}

function ofCommune(dossier: Dossier, on: string): Result {
  const tim = hasRegisteredTim(dossier, on);
  if (tim.holds === false) return { value: null, why: 'not-applicable', explanation: NOT_SENT };
  const silence = unanswered(dossier, on);
  const holds = tim.holds === null ? null : silence.holds;
  const used = [...tim.evidence, ...silence.evidence];
  const missing = [...tim.missing, ...silence.missing];
  return yesOrNo({ holds, evidence: used, missing }, WORDS);
}

const NOT_SENT = {
  fr: 'Le registre ne porte aucune information transmise au maire de cette commune.',
  en: 'The register holds no information sent to the mayor of this commune.',
};
const WORDS = {
  yes: {
    fr: 'Information transmise au maire ; aucun DICRIM au registre.',
    en: 'Information sent to the mayor; no DICRIM in the register.',
  },
  no: {
    fr: 'Information transmise au maire et DICRIM au registre.',
    en: 'Information sent to the mayor and a DICRIM in the register.',
  },
  unknown: {
    fr: 'Les registres des TIM et des DICRIM ne sont pas tous deux chargés pour cette commune.',
    en: 'The registers of TIM and DICRIM are not both loaded for this commune.',
  },
};
const SAYS = {
  fr: 'Communes informées : {concerned} ; sans DICRIM enregistré : {having}, avec : {without}, inconnu : {unknown}.',
  en: 'Communes informed: {concerned}; without a registered DICRIM: {having}, with one: {without}, not known: {unknown}.',
};

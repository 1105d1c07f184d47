import { fill } from '@maillage/schemas';
import { ABOVE_COMMUNE, communesOf } from '../../communes-of.ts';
import { defineIndicator } from '../../define-indicator.ts';
import {
  covering,
  EVERY_CASE,
  exampleCommunes,
  exampleDepartement,
  obliged,
} from '../../example-communes.ts';
import { evidenceFor, missingOf } from '../../facts/fact.ts';
import { isObliged } from '../../facts/is-obliged.ts';
import { practisedLately } from '../../facts/practised-lately.ts';
import { tally } from '../../methods/tally/tally.ts';
import { exerciseLoad } from '../../results/exercise-load.ts';

const practised = (on: string) => (commune: string) => ({
  ...obliged(commune),
  pcs: [{ commune, adoptedOn: '2015', practices: [{ on, kind: 'exercise' as const }] }],
});
const LISTS = [...EVERY_CASE, covering('pcs')];

export const exercisesMet = defineIndicator({
  id: 'plans/exercises-met',
  version: '1.0',
  label: {
    fr: 'Part des exercices de l’année qui ont été tenus',
    en: "Share of the year's exercises that were held",
  },
  description: {
    fr: "Communes obligées dont le plan a été éprouvé depuis douze mois, par un exercice, celui de l'intercommunalité ou un emploi réel, sur le cinquième des communes obligées : 1 quand le rythme suffit à passer partout en cinq ans.",
    en: 'Obliged communes whose plan was practised within twelve months, by an exercise, that of the intercommunality or a real use, over a fifth of the obliged communes: 1 when the pace is enough to go everywhere in five years.',
  },
  cannotSay: {
    fr: "Que chaque plan a eu son tour : un rythme suffisant peut repasser toujours par les mêmes communes. Les PICS n'y sont pas.",
    en: 'That each plan had its turn: a sufficient pace may go through the same communes every time. PICS are left out.',
  },
  unit: '1',
  range: [0, null],
  direction: 1,
  levels: ABOVE_COMMUNE,
  inputs: ['pcs', 'exercise', 'activation', 'risk-prevention-plan', 'risk-exposure', 'dataset'],
  references: [{ article: 'CSI L731-3, D731-9, D731-10', certainty: 'secondary-source' }],
  formula: (dossier, on) => {
    const all = communesOf(dossier).map((commune) => ({
      duty: isObliged(commune, on).holds,
      fact: practisedLately(commune, on),
    }));
    const facts = all.filter(({ duty }) => duty === true).map(({ fact }) => fact);
    const doubtful = all.filter(({ duty }) => duty === null).length;
    const { yes, no, unknown } = tally(facts.map(({ holds }) => holds));
    const needed = exerciseLoad(facts.length, on);
    const parts = { practised: yes, not: no, unknown, obliged: facts.length, doubtful };
    const said = {
      explanation: fill(SAYS, parts),
      used: evidenceFor(facts),
      missing: missingOf(facts),
      parts,
    };
    if (facts.length === 0) return { value: null, why: doubtful > 0 ? 'unknown' : 'not-applicable', ...said };
    const bounds = doubtful === 0 && { lower: yes / needed, upper: (yes + unknown) / needed };
    const found = { ...said, ...(bounds && { bounds }) };
    return yes + no === 0
      ? { value: null, why: 'not-collected', ...found }
      : { value: yes / needed, ...found };
  },
  examples: [
    {
      title: { fr: 'un plan éprouvé dans l’année, sur dix', en: 'one plan practised in the year, of ten' },
      dossier: exampleDepartement(
        exampleCommunes([practised('2026-03'), ...Array.from({ length: 9 }, () => practised('2023'))], LISTS),
      ),
      on: '2026-11-21',
      // two a year would be enough
      expected: { value: 0.5, bounds: { lower: 0.5, upper: 0.5 } },
    },
    {
      title: { fr: 'quatre plans dont on ne sait rien', en: 'four plans of which nothing is known' },
      dossier: exampleDepartement(
        exampleCommunes([practised('2026-03'), obliged, obliged, obliged, obliged], EVERY_CASE),
      ),
      on: '2026-11-21',
      expected: { value: 1, bounds: { lower: 1, upper: 5 } },
    },
    {
      title: { fr: 'aucun exercice connu', en: 'no exercise known' },
      dossier: exampleDepartement(exampleCommunes([obliged], EVERY_CASE)),
      on: '2026-11-21',
      expected: { value: null },
    },
  ],
});

const SAYS = {
  fr: 'Communes obligées : {obliged} ; plan éprouvé depuis douze mois : {practised}, non : {not}, inconnu : {unknown}. Obligation inconnue pour : {doubtful}.',
  en: 'Obliged communes: {obliged}; plan practised within twelve months: {practised}, not: {not}, not known: {unknown}. Duty unknown for: {doubtful}.',
};

import { type Missing, type Sketch, sketchDossier } from '@maillage/schemas';
import { ABOVE_COMMUNE } from '../../communes-of.ts';
import { defineIndicator } from '../../define-indicator.ts';
import { contributionsOf, shareByAudience, takenUpIn } from '../../facts/contributions.ts';
import { shareOfRecords } from '../../results/share-of-records.ts';

const departement = { about: { level: 'departement', code: '62' } as const, name: 'Pas-de-Calais' };
const said = (records: NonNullable<Sketch['records']>) => sketchDossier({ ...departement, records });
const from = (
  audience: 'mayors' | 'residents',
  state?: 'received' | 'kept' | 'merged' | 'answered' | 'refused',
) => ({
  text: 'Curer les fossés avant l’hiver',
  audience,
  territory: departement.about,
  ...(state && { state }),
});

export const contributionsTakenUp = defineIndicator({
  id: 'participation/contributions-taken-up',
  version: '1.0',
  label: {
    fr: 'Part des contributions reprises, par public',
    en: 'Share of contributions taken up, by audience',
  },
  description: {
    fr: "Contributions retenues, fondues dans une autre qui l'est, ou nommées par une mesure de la feuille de route, sur les contributions connues, en tout et par public. Tant que rien n'est décidé, la contribution ouvre les bornes.",
    en: 'Contributions kept, merged into one that is, or named by a measure of the roadmap, over those known, in all and by audience. As long as nothing is decided, a contribution widens the bounds.',
  },
  cannotSay: {
    fr: "Que la mesure a été réalisée, ni que la voix d'un public a pesé son poids : peu de contributions bien rédigées l'emportent sur beaucoup d'autres.",
    en: 'That the measure was carried out, nor that the voice of a public had its due weight: a few well written contributions win over many others.',
  },
  unit: '1',
  range: [0, 1],
  direction: 1,
  levels: ['commune', ...ABOVE_COMMUNE],
  inputs: ['contribution', 'measure'],
  references: [{ article: 'Concertation du Pas-de-Calais, 2025', certainty: 'read-in-the-text' }],
  formula: (dossier, on) => {
    const isTakenUp = takenUpIn(dossier, on);
    const told = contributionsOf(dossier, on).map((record) => ({ record, has: isTakenUp(record) }));
    const result = shareOfRecords(dossier, told, { list: CONTRIBUTIONS, says: SAYS });
    return { ...result, parts: { ...result.parts, ...shareByAudience(told) } };
  },
  examples: [
    {
      title: {
        fr: 'une retenue, une fondue dans la première, une écartée',
        en: 'one kept, one merged into the first, one refused',
      },
      dossier: said({
        contribution: [
          from('mayors', 'kept'),
          { ...from('residents', 'merged'), mergedInto: 'departement-62.1' },
          from('residents', 'refused'),
        ],
      }),
      on: '2026-11-21',
      expected: { value: 2 / 3, bounds: { lower: 2 / 3, upper: 2 / 3 } },
    },
    {
      title: {
        fr: 'une nommée par une mesure, une encore à lire',
        en: 'one named by a measure, one still to be read',
      },
      dossier: said({
        contribution: [from('mayors'), from('residents', 'received')],
        measure: [
          {
            name: 'Plan de curage',
            roadmap: 'feuille-62',
            origin: 'contributions',
            contributions: ['departement-62.1'],
            state: 'adopted',
          },
        ],
      }),
      on: '2026-11-21',
      expected: { value: 0.5, bounds: { lower: 0.5, upper: 1 } },
    },
    {
      title: { fr: 'aucune contribution connue', en: 'no contribution known' },
      dossier: said({}),
      on: '2026-11-21',
      expected: { value: null },
    },
  ],
});

const CONTRIBUTIONS: Missing = {
  type: 'contribution',
  what: { fr: "les contributions et ce qu'elles sont devenues", en: 'contributions and what became of them' },
};
const SAYS = {
  fr: 'Contributions : {concerned} ; reprises : {having}, non : {without}, pas encore décidé : {unknown}.',
  en: 'Contributions: {concerned}; taken up: {having}, not: {without}, not yet decided: {unknown}.',
};

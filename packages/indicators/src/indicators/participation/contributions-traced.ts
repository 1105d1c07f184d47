import { type Missing, type Sketch, sketchDossier } from '@maillage/schemas';
import { ABOVE_COMMUNE } from '../../communes-of.ts';
import { defineIndicator } from '../../define-indicator.ts';
import { contributionsOf, isTraced, shareByAudience } from '../../facts/contributions.ts';
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

export const contributionsTraced = defineIndicator({
  id: 'participation/contributions-traced',
  version: '1.0',
  label: {
    fr: 'Part des contributions qui ont reçu une suite dite, par public',
    en: 'Share of contributions whose outcome was told, by audience',
  },
  description: {
    fr: "Contributions dont quelqu'un a dit ce qu'elles sont devenues, retenues, fondues, traitées ou écartées, sur les contributions connues, en tout et par public. Une contribution seulement reçue n'a pas de trace.",
    en: 'Contributions of which someone said what became of them, kept, merged, answered or refused, over those known, in all and by audience. A contribution only received has no trace.',
  },
  cannotSay: {
    fr: 'Que la suite était la bonne : une contribution écartée avec une réponse a une trace.',
    en: 'That the outcome was the right one: a contribution refused with an answer has a trace.',
  },
  unit: '1',
  range: [0, 1],
  direction: 1,
  levels: ['commune', ...ABOVE_COMMUNE],
  inputs: ['contribution'],
  references: [{ article: 'Concertation du Pas-de-Calais, 2025', certainty: 'read-in-the-text' }],
  formula: (dossier, on) => {
    const told = contributionsOf(dossier, on).map((record) => ({ record, has: isTraced(record) }));
    const result = shareOfRecords(dossier, told, { list: CONTRIBUTIONS, says: SAYS });
    return { ...result, parts: { ...result.parts, ...shareByAudience(told) } };
  },
  examples: [
    {
      title: { fr: 'deux suivies, une seulement reçue', en: 'two told, one only received' },
      dossier: said({
        contribution: [from('mayors', 'kept'), from('residents', 'refused'), from('residents', 'received')],
      }),
      on: '2026-11-21',
      // mayors 1 of 1, residents 1 of 2
      expected: { value: 2 / 3, bounds: { lower: 2 / 3, upper: 2 / 3 } },
    },
    {
      title: { fr: "une dont l'état n'est pas dit", en: 'one whose state is not told' },
      dossier: said({ contribution: [from('mayors', 'kept'), from('residents')] }),
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
  fr: 'Contributions : {concerned} ; suite dite : {having}, aucune suite : {without}, inconnu : {unknown}.',
  en: 'Contributions: {concerned}; outcome told: {having}, no outcome: {without}, not known: {unknown}.',
};

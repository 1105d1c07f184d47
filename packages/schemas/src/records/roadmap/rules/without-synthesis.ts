import { defineRule } from '../../../define-rule.ts';
import type { Roadmap } from '../roadmap.ts';

export const withoutSynthesis = defineRule<Roadmap>({
  code: 'roadmap/without-synthesis',
  severity: 'warning',
  path: ['synthesis'],
  message: {
    fr: "Feuille de route issue d'une concertation, sans la synthèse dont elle part. Ajoutez son identifiant : chaque mesure doit pouvoir y remonter.",
    en: 'Roadmap that comes from a concertation, without the synthesis it starts from. Add its identifier: every measure must be traceable to it.',
  },
  reference: { article: 'Concertation du Pas-de-Calais', certainty: 'read-in-the-text' },
  holds: ({ concertation, synthesis, state }) =>
    concertation && state !== 'announced' ? synthesis !== undefined : null,
});

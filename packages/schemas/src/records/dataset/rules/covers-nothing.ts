import { defineRule } from '../../../define-rule.ts';
import type { Dataset } from '../dataset.ts';

export const coversNothing = defineRule<Dataset>({
  code: 'dataset/covers-nothing',
  severity: 'warning',
  path: ['covers'],
  message: {
    fr: "Ce jeu ne dit rien de ce qu'il couvre : sans couverture, aucune absence ne pourra en être déduite. Ajoutez le type de fiche et les territoires.",
    en: 'This data set does not say what it covers: without it no absence can be drawn from it. Add the record type and the territories.',
  },
  holds: ({ covers }) => covers.length > 0,
});

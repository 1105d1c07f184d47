import { defineRule } from '../../../define-rule.ts';
import type { FloodAtlas } from '../flood-atlas.ts';

export const withoutHazard = defineRule<FloodAtlas>({
  code: 'flood-atlas/without-hazard',
  severity: 'info',
  path: ['hazards'],
  message: {
    fr: "Aucun aléa n'est donné : précisez au moins la forme d'inondation étudiée (débordement, ruissellement, remontée de nappe…).",
    en: 'No hazard is given: name at least the kind of flood that was studied (river, run-off, groundwater…).',
  },
  holds: ({ hazards }) => hazards.length > 0,
});

import { couldFollow } from '../../../codes/partial-date.ts';
import { defineRule } from '../../../define-rule.ts';
import type { FloodAtlas } from '../flood-atlas.ts';

export const releasedBeforeStudied = defineRule<FloodAtlas>({
  code: 'flood-atlas/released-before-studied',
  severity: 'warning',
  path: ['diffusedOn'],
  message: {
    fr: 'Atlas diffusé le {diffusedOn}, avant le début de son étude ({studiedFrom}). Vérifiez les deux dates.',
    en: 'Atlas released on {diffusedOn}, before its study started ({studiedFrom}). Check both dates.',
  },
  holds: ({ studiedFrom, diffusedOn }) => couldFollow(diffusedOn, studiedFrom),
});

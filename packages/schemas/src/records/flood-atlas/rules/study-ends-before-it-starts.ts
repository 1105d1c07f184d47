import { couldFollow } from '../../../codes/partial-date.ts';
import { defineRule } from '../../../define-rule.ts';
import type { FloodAtlas } from '../flood-atlas.ts';

export const studyEndsBeforeItStarts = defineRule<FloodAtlas>({
  code: 'flood-atlas/study-ends-before-it-starts',
  severity: 'error',
  path: ['studiedTo'],
  message: {
    fr: "Étude terminée le {studiedTo}, avant d'avoir commencé ({studiedFrom}). Les deux dates sont sans doute inversées.",
    en: 'Study ended on {studiedTo}, before it started ({studiedFrom}). The two dates are probably swapped.',
  },
  holds: ({ studiedFrom, studiedTo }) => couldFollow(studiedTo, studiedFrom),
});

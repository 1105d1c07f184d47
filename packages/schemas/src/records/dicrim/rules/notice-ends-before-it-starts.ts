import { couldFollow } from '../../../codes/partial-date.ts';
import { defineRule } from '../../../define-rule.ts';
import type { Dicrim } from '../dicrim.ts';

export const noticeEndsBeforeItStarts = defineRule<Dicrim>({
  code: 'dicrim/notice-ends-before-it-starts',
  severity: 'error',
  path: ['noticeTo'],
  message: {
    fr: "Avis affiché jusqu'au {noticeTo}, avant d'avoir été affiché ({noticeFrom}). Les deux dates sont sans doute inversées.",
    en: 'Notice posted until {noticeTo}, before it was posted ({noticeFrom}). The two dates are probably swapped.',
  },
  holds: ({ noticeFrom, noticeTo }) => couldFollow(noticeTo, noticeFrom),
});

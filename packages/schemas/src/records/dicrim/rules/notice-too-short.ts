import { addTo, couldFollow, rangeOf } from '../../../codes/partial-date.ts';
import { defineRule } from '../../../define-rule.ts';
import type { Dicrim } from '../dicrim.ts';

/** months a notice stays posted — CE R125-11 III, 2020 wording */
const NOTICE_MONTHS = 2;

export const noticeTooShort = defineRule<Dicrim>({
  code: 'dicrim/notice-too-short',
  severity: 'warning',
  path: ['noticeTo'],
  message: {
    fr: "Avis affiché du {noticeFrom} au {noticeTo} : moins de deux mois, même en prenant les dates au plus large. L'avis doit rester affiché deux mois au moins.",
    en: 'Notice posted from {noticeFrom} to {noticeTo}: less than two months, even at the widest. The notice must stay posted for two months at least.',
  },
  reference: { article: 'CE R125-11 III', certainty: 'read-in-the-text', version: 'rédaction de 2020' },
  holds: ({ noticeFrom, noticeTo }) => {
    if (couldFollow(noticeTo, noticeFrom) !== true || !noticeFrom || !noticeTo) return null;
    return rangeOf(noticeTo).last >= addTo(rangeOf(noticeFrom).first, { months: NOTICE_MONTHS });
  },
});

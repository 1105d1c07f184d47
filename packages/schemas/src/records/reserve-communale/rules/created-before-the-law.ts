import { couldFollow } from '../../../codes/partial-date.ts';
import { defineRule } from '../../../define-rule.ts';
import type { ReserveCommunale } from '../reserve-communale.ts';

/** day of the law that made municipal reserves — loi 2004-811 du 13 août 2004; from memory, to be confirmed */
const LAW_OF = '2004-08-13';

export const createdBeforeTheLaw = defineRule<ReserveCommunale>({
  code: 'reserve-communale/created-before-the-law',
  severity: 'warning',
  path: ['createdOn'],
  message: {
    fr: 'Réserve créée le {createdOn}, avant la loi qui a créé les réserves communales (13 août 2004). Vérifiez la date de la délibération.',
    en: 'Reserve created on {createdOn}, before the law that made municipal reserves (13 August 2004). Check the date of the deliberation.',
  },
  reference: { article: 'Loi 2004-811', certainty: 'to-be-confirmed' },
  holds: ({ createdOn }) => couldFollow(createdOn, LAW_OF),
});

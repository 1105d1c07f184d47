import { couldFollow } from '../../../codes/partial-date.ts';
import { defineRule } from '../../../define-rule.ts';
import type { Catnat } from '../catnat.ts';

/** day of the law that created the natural-disaster scheme — loi 82-600; from memory, to be confirmed */
const LAW_82_600 = '1982-07-13';

export const decreedBeforeTheLaw = defineRule<Catnat>({
  code: 'catnat/decreed-before-the-law',
  severity: 'warning',
  path: ['decreedOn'],
  message: {
    fr: 'Arrêté signé le {decreedOn}, avant la loi 82-600 du 13 juillet 1982 qui crée ce régime. La date est sans doute fausse ; si elle est inconnue, laissez le champ vide.',
    en: 'Decree signed on {decreedOn}, before law 82-600 of 13 July 1982 that created this scheme. The date is probably wrong; if unknown, leave the field out.',
  },
  reference: { article: 'Loi 82-600 du 13 juillet 1982', certainty: 'to-be-confirmed' },
  holds: ({ decreedOn }) => couldFollow(decreedOn, LAW_82_600),
});

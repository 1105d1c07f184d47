import { defineRule } from '../../../define-rule.ts';
import type { Stake } from '../stake.ts';

export const vulnerableWithoutCount = defineRule<Stake>({
  code: 'stake/vulnerable-without-count',
  severity: 'warning',
  path: ['persons'],
  message: {
    fr: 'Des personnes vulnérables sont annoncées sans leur nombre. Le nombre suffit, même « environ » ; les noms restent au registre de la mairie.',
    en: 'Vulnerable persons are announced without their number. The number is enough, even "about"; the names stay in the town hall\'s register.',
  },
  reference: { article: 'CASF L121-6-1', certainty: 'read-in-the-text' },
  holds: ({ kind, persons }) => (kind === 'vulnerable-persons' ? persons !== undefined : null),
});

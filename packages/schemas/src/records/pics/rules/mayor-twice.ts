import { defineRule } from '../../../define-rule.ts';
import type { Pics } from '../pics.ts';

function repeated({ mayors = [] }: Pics): number {
  const communes = mayors.map((mayor) => mayor.commune);
  return communes.findIndex((commune, i) => communes.indexOf(commune) < i);
}

export const mayorTwice = defineRule<Pics>({
  code: 'pics/mayor-twice',
  severity: 'error',
  path: ['mayors'],
  at: (body) => ['mayors', repeated(body), 'commune'],
  message: {
    fr: 'La commune {found} figure deux fois parmi les arrêtés des maires. Gardez une seule ligne par commune, la plus récente.',
    en: "The commune {found} appears twice among the mayors' decisions. Keep one line per commune, the latest.",
  },
  holds: (body) => (body.mayors ? repeated(body) < 0 : null),
});

import { defineRule } from '../../../define-rule.ts';
import type { Territory } from '../territory.ts';

function repeated({ code, successors = [] }: Territory): number {
  return successors.findIndex((successor) => successor.code === code);
}

export const succeedsItself = defineRule<Territory>({
  code: 'territory/succeeds-itself',
  severity: 'error',
  path: ['successors'],
  at: (body) => ['successors', repeated(body), 'code'],
  message: {
    fr: 'Le territoire {code} se succède à lui-même. Donnez le code du territoire qui a pris sa suite, ou retirez-le.',
    en: 'The territory {code} is its own successor. Give the code of the territory that took over, or remove it.',
  },
  holds: (body) => (body.successors ? repeated(body) < 0 : null),
});

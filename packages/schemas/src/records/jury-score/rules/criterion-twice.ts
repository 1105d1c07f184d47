import { defineRule } from '../../../define-rule.ts';
import type { JuryScore } from '../jury-score.ts';

function repeated({ scores }: JuryScore): number {
  const criteria = scores.map(({ criterion }) => criterion);
  return criteria.findIndex((criterion, i) => criteria.indexOf(criterion) < i);
}

export const criterionTwice = defineRule<JuryScore>({
  code: 'jury-score/criterion-twice',
  severity: 'error',
  path: ['scores'],
  at: (body) => ['scores', repeated(body), 'criterion'],
  message: {
    fr: 'Le critère « {found} » est noté deux fois par le même siège. Gardez une seule note.',
    en: 'The criterion "{found}" is scored twice by the same seat. Keep one score.',
  },
  holds: (body) => repeated(body) < 0,
});

import { defineRule } from '../../../define-rule.ts';
import type { JuryScore } from '../jury-score.ts';

function above({ scores, scale }: JuryScore): number {
  return scores.findIndex(({ value }) => value > scale);
}

export const aboveTheScale = defineRule<JuryScore>({
  code: 'jury-score/above-the-scale',
  severity: 'error',
  path: ['scores'],
  at: (body) => ['scores', above(body), 'value'],
  message: {
    fr: "Note de {found} sur {scale}. Vérifiez la note, ou l'échelle.",
    en: 'Score of {found} out of {scale}. Check the score, or the scale.',
  },
  holds: (body) => above(body) < 0,
});

import { defineRule } from '../../../define-rule.ts';
import type { InnovationProject } from '../innovation-project.ts';

function unmeasured({ experiments = [] }: InnovationProject): number {
  return experiments.findIndex(({ result, measure }) => result !== undefined && measure === undefined);
}

export const experimentWithoutMeasure = defineRule<InnovationProject>({
  code: 'innovation-project/experiment-without-measure',
  severity: 'info',
  path: ['experiments'],
  at: (body) => ['experiments', unmeasured(body), 'result'],
  message: {
    fr: "Un résultat sans dire ce qui était mesuré : on ne pourra pas refaire l'essai ailleurs.",
    en: 'A result without saying what was measured: the trial cannot be repeated elsewhere.',
  },
  holds: (body) => (body.experiments ? unmeasured(body) < 0 : null),
});

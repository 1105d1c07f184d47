import { defineSource } from '../../define-source.ts';
import { GASPAR } from '../../gaspar.ts';
import { readPlans } from '../../prevention-plans/read-plans.ts';
import { scopeOf } from '../../read/scope.ts';

export const gasparPprm = defineSource({
  ...GASPAR,
  id: 'gaspar-pprm',
  title: { fr: 'GASPAR : PPR miniers', en: 'GASPAR: mining risk prevention plans' },
  files: ['pprm_gaspar*.csv'],
  // GASPAR is where the State's services follow these procedures, decree by decree: a plan that is not there was not prescribed
  covers: (context) => [
    { type: 'risk-prevention-plan', kind: 'pprm', territories: scopeOf(context), exhaustive: true },
  ],
  read: (input, context) => readPlans(input, context, 'pprm'),
});

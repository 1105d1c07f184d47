import { defineSource } from '../../define-source.ts';
import { GASPAR } from '../../gaspar.ts';
import { readPlans } from '../../prevention-plans/read-plans.ts';
import { scopeOf } from '../../read/scope.ts';

export const gasparPprn = defineSource({
  ...GASPAR,
  id: 'gaspar-pprn',
  title: { fr: 'GASPAR : PPR naturels', en: 'GASPAR: natural risk prevention plans' },
  files: ['pprn_gaspar*.csv'],
  // GASPAR is where the State's services follow these procedures, decree by decree: a plan that is not there was not prescribed
  covers: (context) => [
    { type: 'risk-prevention-plan', kind: 'pprn', territories: scopeOf(context), exhaustive: true },
  ],
  read: (input, context) => readPlans(input, context, 'pprn'),
});

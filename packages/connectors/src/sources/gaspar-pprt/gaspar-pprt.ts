import { defineSource } from '../../define-source.ts';
import { GASPAR } from '../../gaspar.ts';
import { readPlans } from '../../prevention-plans/read-plans.ts';
import { scopeOf } from '../../read/scope.ts';

export const gasparPprt = defineSource({
  ...GASPAR,
  id: 'gaspar-pprt',
  title: { fr: 'GASPAR : PPR technologiques', en: 'GASPAR: technological risk prevention plans' },
  files: ['pprt_gaspar*.csv'],
  // GASPAR is where the State's services follow these procedures, decree by decree: a plan that is not there was not prescribed
  covers: (context) => [
    { type: 'risk-prevention-plan', kind: 'pprt', territories: scopeOf(context), exhaustive: true },
  ],
  read: (input, context) => readPlans(input, context, 'pprt'),
});

import { cohenKappa } from '../methods/agreement/cohen-kappa.ts';
import { fleissKappa } from '../methods/agreement/fleiss-kappa.ts';
import { defineAdapter } from './vector.ts';

export const agreementFleissCohen = defineAdapter({
  id: 'agreement-fleiss-cohen',
  methods: ['fleissKappa', 'cohenKappa'],
  apart: { published: 'the same figures as fleiss and cohen, rounded to 3 and 2 decimals by their source' },
  compute: ({ inputs }) => ({
    fleiss: fleissKappa(inputs.fleissTable),
    cohen: cohenKappa(inputs.cohenTable, 'equal'),
  }),
});

import { column, figures } from '../methods/column.ts';
import { denominate } from '../methods/denominate/denominate.ts';
import { defineAdapter } from './vector.ts';

export const gdi2019 = defineAdapter({
  id: 'gdi-2019',
  methods: ['denominate'],
  compute: ({ inputs }) => ({ gdi: figures(denominate(column(inputs.hdi_f), column(inputs.hdi_m))) }),
});

import { type Concordance, kendallW } from '../methods/agreement/kendall-w.ts';
import { defineAdapter } from './vector.ts';

export const kendallWAttitude = defineAdapter({
  id: 'kendall-w-attitude',
  methods: ['kendallW'],
  compute: ({ inputs }) => {
    const found = kendallW(Object.values(inputs.X as Record<string, number[]>)) as Concordance;
    return { W: found.w, F: found.f, chi2: found.chiSquared };
  },
});

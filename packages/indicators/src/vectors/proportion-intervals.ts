import { clopperPearson } from '../methods/representation/clopper-pearson.ts';
import type { ShareInterval } from '../methods/representation/interval.ts';
import { wilson } from '../methods/representation/wilson.ts';
import { wilsonCorrected } from '../methods/representation/wilson-corrected.ts';
import { defineAdapter } from './vector.ts';

export const proportionIntervals = defineAdapter({
  id: 'proportion-intervals',
  methods: ['wilson', 'wilsonCorrected', 'clopperPearson'],
  compute: ({ inputs }) => {
    const ends = (found: unknown) => [(found as ShareInterval).lower, (found as ShareInterval).upper];
    return (inputs.cases as { x: number; n: number }[]).map(({ x, n }) => ({
      p: x / n,
      wilson: ends(wilson(x, n, 0.95)),
      wilson_cc: ends(wilsonCorrected(x, n, 0.95)),
      clopper_pearson: ends(clopperPearson(x, n, 0.95)),
    }));
  },
});

import { sobolDesign } from '../methods/sensitivity/sobol-design.ts';
import {
  firstOrderJanon,
  firstOrderJansen,
  firstOrderSaltelli,
} from '../methods/sensitivity/sobol-first-order.ts';
import { overallMean, type SobolOutputs } from '../methods/sensitivity/sobol-outputs.ts';
import { secondOrderSaltelli } from '../methods/sensitivity/sobol-second-order.ts';
import type { Points } from '../methods/sensitivity/sobol-sequence.ts';
import { totalJansen } from '../methods/sensitivity/sobol-total.ts';
import { variance } from '../methods/statistics/variance.ts';
import { defineAdapter } from './vector.ts';

/** sin x₁ + 7 sin² x₂ + 0.1 x₃⁴ sin x₁ on [−π, π]³ */
function ishigami(points: Points): Float64Array {
  return Float64Array.from({ length: points.n }, (_, i) => {
    const [x, y, z] = Array.from(points.values.subarray(3 * i, 3 * i + 3), (u) => Math.PI * (2 * u - 1)) as [
      number,
      number,
      number,
    ];
    return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
  });
}

export const sobolIshigami = defineAdapter({
  id: 'sobol-ishigami',
  methods: [
    'firstOrderSaltelli',
    'firstOrderJansen',
    'firstOrderJanon',
    'totalJansen',
    'secondOrderSaltelli',
    'sobolDesign',
  ],
  compute: ({ inputs }) => {
    const given: SobolOutputs = { a: inputs.fA, b: inputs.fB, ab: inputs.fAB, ba: inputs.fBA };
    const design = sobolDesign({ n: 4096, d: 3, seed: 1, pairs: true });
    const ours: SobolOutputs = {
      a: ishigami(design.a),
      b: ishigami(design.b),
      ab: design.ab.map(ishigami),
      ba: design.ba.map(ishigami),
    };
    return {
      'S1_saltelli2010_uncentred_var_n-1 (COINr SA_estimate)': firstOrderSaltelli(given, {
        centre: 0,
        of: 'sample',
      }),
      'ST_jansen_var_n-1 (COINr)': totalJansen(given, 'sample'),
      'S1_salib (saltelli2010, Y standardised with the mean/sd of ALL 2d+2 blocks, var of A and B, n)':
        firstOrderSaltelli(given, { centre: overallMean(given) }),
      ST_jansen_var_n: totalJansen(given),
      S1_jansen1999_var_n: firstOrderJansen(given),
      S1_janon2014: firstOrderJanon(given),
      S2_salib: secondOrderSaltelli(given),
      analytic: {
        V: variance([...Array.from(ours.a), ...Array.from(ours.b)], 'whole'),
        S1: firstOrderJansen(ours),
        ST: totalJansen(ours),
        S2: { 13: secondOrderSaltelli(ours)?.[0]?.[2] },
      },
    };
  },
});

import { column, figures, known } from '../methods/column.ts';
import { cubeRootMinMax } from '../methods/normalise/cube-root-min-max.ts';
import { minMax } from '../methods/normalise/min-max.ts';
import { percentile } from '../methods/normalise/percentile.ts';
import { scaled } from '../methods/normalise/scaled.ts';
import { range } from '../methods/statistics/range.ts';
import { defineAdapter } from './vector.ts';

/** Score of a loss of 0: the county with the least loss is not in the file — tolerance note of the vector */
const SCORE_OF_NO_LOSS = -1.81878629;
/** The county with the least vulnerability is published as 0.01, not 0 — notes of the vector */
const LEAST_PUBLISHED = 0.01;

/** The least loss of the nation, from the greatest and from the score of no loss. */
function leastLoss(greatest: number): number {
  return greatest * (-SCORE_OF_NO_LOSS / (100 - SCORE_OF_NO_LOSS)) ** 3;
}

export const femaNri2021Components = defineAdapter({
  id: 'fema-nri-2021-components',
  methods: ['cubeRootMinMax', 'minMax', 'scaled', 'percentile'],
  compute: ({ inputs }) => {
    const losses = column(inputs.EAL_VALT);
    const greatest = range(known(losses))?.max ?? 0;
    const reference = column([leastLoss(greatest), greatest]);
    const resilience = scaled(column(inputs.RESL_VALUE), { zero: 0, one: 5, factor: 100 });
    const vulnerability = figures(minMax(column(inputs.SOVI_VALUE), { low: 0, high: 100 }));
    return {
      EAL_SCORE: figures(cubeRootMinMax(losses, { low: 0, high: 100, reference })),
      SOVI_SCORE: vulnerability.map((score) => (score === 0 ? LEAST_PUBLISHED : score)),
      RESL_SCORE: figures(resilience),
      EAL_NPCTL: figures(percentile(losses)),
      RESL_NPCTL: figures(percentile(resilience)),
    };
  },
});

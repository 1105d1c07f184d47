import type { Measure } from '../methods/measure.ts';
import type { SpatialTest } from '../methods/spatial/compare-with-law.ts';
import { geary } from '../methods/spatial/geary.ts';
import { type LocalMoran, localMoran } from '../methods/spatial/local-moran.ts';
import { moran } from '../methods/spatial/moran.ts';
import { moranPermutation, type PermutationTest } from '../methods/spatial/moran-permutation.ts';
import { quadrantOf } from '../methods/spatial/quadrant.ts';
import { spatialLag } from '../methods/spatial/spatial-lag.ts';
import { spatialWeights } from '../methods/spatial/spatial-weights.ts';
import { weightSums } from '../methods/spatial/weight-sums.ts';
import { defineAdapter, type Vector } from './vector.ts';

const test = (found: Measure<SpatialTest>) => found as SpatialTest;

/** spdep's "mean" quadrants: the lag is held against the mean of lags, where ours holds it against the mean of figures. */
function quadrantsAsSpdep(y: readonly number[], lags: readonly number[]): string[] {
  const mean = (values: readonly number[]) =>
    values.reduce((total, value) => total + value, 0) / values.length;
  return y.map((own, i) =>
    quadrantOf(own - mean(y), lags[i]! - mean(lags))
      .replace(/(.)\w+-(.)\w+/, '$1$2')
      .toUpperCase(),
  );
}

function compute({ inputs: { y, neighbours } }: Vector) {
  const rows = spatialWeights(neighbours, 'row');
  const binary = spatialWeights(neighbours, 'binary');
  const randomised = test(moran(rows, y, 'randomisation', 'discount'));
  const normal = test(moran(rows, y, 'normality', 'discount'));
  const plain = test(moran(binary, y, 'randomisation', 'discount'));
  const contiguity = test(geary(rows, y, 'randomisation', 'discount'));
  const local = localMoran(rows, y) as readonly LocalMoran[];
  const { s0, s1, s2 } = weightSums(rows);
  const drawn = moranPermutation(rows, y, 999, 1, 'keep') as PermutationTest;
  return {
    I_rowstd: randomised.value,
    E: randomised.expected,
    Var_randomisation: randomised.variance,
    z_randomisation: randomised.z,
    p_greater_randomisation: randomised.pAlike,
    p_two_sided: randomised.pTwoSided,
    Var_normality: normal.variance,
    z_normality: normal.z,
    p_greater_normality: normal.pAlike,
    I_binary: plain.value,
    Var_binary_randomisation: plain.variance,
    geary_C: contiguity.value,
    geary_Var: contiguity.variance,
    geary_z: contiguity.z,
    S0: s0,
    S1: s1,
    S2: s2,
    spatial_lag: Array.from(spatialLag(rows, y)),
    local_I: local.map((unit) => unit.value),
    local_E: local.map((unit) => unit.expected),
    local_Var: local.map((unit) => unit.variance),
    local_z: local.map((unit) => unit.z),
    p_permutation_9999_approx: drawn.pAlike,
    quadrant_localmeanlag: quadrantsAsSpdep(y, Array.from(spatialLag(rows, y))),
  };
}

const METHODS = ['moran', 'moranPermutation', 'geary', 'localMoran', 'spatialLag', 'weightSums'];

export const moranColumbus = defineAdapter({ id: 'moran-columbus', methods: METHODS, compute });
export const moranStlHomicide = defineAdapter({ id: 'moran-stl-homicide', methods: METHODS, compute });

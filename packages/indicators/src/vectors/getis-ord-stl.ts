import type { SpatialTest } from '../methods/spatial/compare-with-law.ts';
import { getisOrd } from '../methods/spatial/getis-ord.ts';
import { localGetisOrd } from '../methods/spatial/local-getis-ord.ts';
import { spatialWeights } from '../methods/spatial/spatial-weights.ts';
import { defineAdapter } from './vector.ts';

export const getisOrdStl = defineAdapter({
  id: 'getis-ord-stl',
  methods: ['getisOrd', 'localGetisOrd'],
  compute: (_, read) => {
    const { y, neighbours } = read('moran-stl-homicide').inputs;
    const weights = spatialWeights(neighbours, 'binary');
    const whole = getisOrd(weights, y) as SpatialTest;
    return {
      Gi_star_z: localGetisOrd(weights, y, 'with-self'),
      globalG: whole.value,
      globalG_E: whole.expected,
      globalG_Var: whole.variance,
    };
  },
});

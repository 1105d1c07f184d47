import { principalComponents } from '../methods/correlate/principal-components.ts';
import { columnsOf } from './columns-of.ts';
import { facing } from './facing.ts';
import { defineAdapter } from './vector.ts';

export const pcaUsarrests = defineAdapter({
  id: 'pca-usarrests',
  methods: ['principalComponents', 'symmetricEigen'],
  compute: ({ inputs, expected }) => {
    const found = principalComponents(Object.values(columnsOf(inputs.X)), 'correlation');
    const models = expected.rotation as number[][];
    const turned = found?.vectors.map((vector, k) =>
      facing(
        vector,
        models.map((row) => row[k] as number),
      ),
    );
    return {
      sdev: found?.deviations,
      explained: found?.explained,
      rotation: models.map((_, j) => turned?.map((vector) => vector[j])),
    };
  },
});

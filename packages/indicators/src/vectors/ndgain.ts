import { aggregateColumns } from '../methods/aggregate/aggregate-columns.ts';
import { arithmetic } from '../methods/aggregate/arithmetic.ts';
import { type Column, column, figures, mapKnown } from '../methods/column.ts';
import { defineAdapter } from './vector.ts';

type Cells = readonly (number | null)[];

/** More than half of the inputs must be known: the published tables leave out sectors with three of six. */
const MORE_THAN_HALF = 0.51;

function meanOf(columns: readonly Column[], known: number): Column {
  return aggregateColumns(columns, { weights: columns.map(() => 1), by: arithmetic, known });
}

export const ndgain2019SectorsWaterHealth = defineAdapter({
  id: 'ndgain-2019-sectors-water-health',
  methods: ['arithmetic', 'aggregateColumns'],
  compute: ({ inputs }) => ({
    water: figures(
      meanOf(
        (inputs.water as Cells[]).map((cells) => column(cells)),
        MORE_THAN_HALF,
      ),
    ),
    health: figures(
      meanOf(
        (inputs.health as Cells[]).map((cells) => column(cells)),
        MORE_THAN_HALF,
      ),
    ),
  }),
});

export const ndgain2020Top = defineAdapter({
  id: 'ndgain-2020-top',
  methods: ['arithmetic', 'aggregateColumns'],
  compute: ({ inputs }) => {
    const of = (names: readonly string[], known: number) =>
      meanOf(
        names.map((name) => column(inputs[name])),
        known,
      );
    const vulnerability = of(
      ['ecosystems', 'food', 'habitat', 'health', 'infrastructure', 'water'],
      MORE_THAN_HALF,
    );
    const readiness = of(['economic', 'governance', 'social'], 0);
    // (readiness − vulnerability + 1)·50 is the mean of readiness and 1 − vulnerability, on 100
    const gain = aggregateColumns([readiness, mapKnown(vulnerability, (value) => 1 - value)], {
      weights: [1, 1],
      by: arithmetic,
      known: 1,
    });
    return {
      vulnerability: figures(vulnerability),
      readiness: figures(readiness),
      gain: figures(mapKnown(gain, (value) => 100 * value)),
    };
  },
});

import { consistency } from '../methods/correlate/cronbach.ts';
import { columnsOf } from './columns-of.ts';
import { defineAdapter } from './vector.ts';

export const cronbachAttitude = defineAdapter({
  id: 'cronbach-attitude',
  methods: ['consistency'],
  compute: ({ inputs }) => {
    const columns = columnsOf(inputs.X);
    const found = consistency(Object.values(columns));
    const byName = (figures: readonly (number | null)[]) =>
      Object.fromEntries(Object.keys(columns).map((name, j) => [name, figures[j]]));
    return {
      raw_alpha: found.alpha,
      std_alpha: found.standardised,
      average_r: found.averageCorrelation,
      alpha_if_dropped: byName(found.withoutEach),
      item_rest: byName(found.withRest),
    };
  },
});

import { withAggregation, withNormalisation } from '../composite/alter-recipe.ts';
import { buildComposite } from '../composite/build-composite.ts';
import { compareVersions } from '../composite/compare-versions.ts';
import { leaveOneOut } from '../composite/leave-one-out.ts';
import { type Column, figures } from '../methods/column.ts';
import { asemInputs, asemRecipe } from './asem.ts';
import { defineAdapter } from './vector.ts';

export const coinrAsemWhatif = defineAdapter({
  id: 'coinr-asem-whatif',
  methods: ['compareVersions', 'leaveOneOut', 'withAggregation', 'withNormalisation', 'geometric'],
  compute: ({ expected }, read) => {
    const pipeline = read('coinr-asem-pipeline');
    const [recipe, inputs] = [asemRecipe(pipeline), asemInputs(pipeline)];
    const arithmetic = buildComposite(recipe, inputs);
    const positive = withNormalisation(recipe, { method: 'min-max', low: 1, high: 100 });
    const geometric = buildComposite(withAggregation(positive, { method: 'geometric' }), inputs);
    const { units } = compareVersions(arithmetic, geometric);
    const { uCode: _, Nominal: __, ...pillars } = expected.removePillar.ranks;
    const without = leaveOneOut(arithmetic, Object.keys(pillars));
    return {
      compare: {
        uCode: units.map(({ unit }) => unit),
        'coin.1': units.map(({ rank }) => rank[0]),
        'coin.2': units.map(({ rank }) => rank[1]),
        Diff: units.map(({ shift }) => shift),
        'Abs.diff': units.map(({ shift }) => Math.abs(shift as number)),
      },
      geometricAggregated: {
        uCode: geometric.units,
        ...Object.fromEntries(
          ['Index', 'Conn', 'Sust'].map((name) => [name, figures(geometric.scores[name] as Column)]),
        ),
      },
      removePillar: {
        ranks: {
          uCode: arithmetic.units,
          Nominal: figures(arithmetic.ranks),
          ...Object.fromEntries(without.map(({ part, ranks }) => [part, figures(ranks)])),
        },
        meanAbsDiff: {
          Nominal: 0,
          ...Object.fromEntries(without.map(({ part, meanShift }) => [part, meanShift])),
        },
      },
    };
  },
});

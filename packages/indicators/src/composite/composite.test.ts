import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, cells, column } from '../methods/column.ts';
import { withAggregation, withoutPart } from './alter-recipe.ts';
import { buildComposite } from './build-composite.ts';
import { compareVersions } from './compare-versions.ts';
import { contributions } from './contributions.ts';
import { effectiveWeights } from './effective-weights.ts';
import { type Inputs, toInputs } from './inputs.ts';
import { leaveOneOut } from './leave-one-out.ts';
import type { Branch, Leaf, Recipe } from './recipe.ts';
import { replay } from './replay.ts';
import { sampleInputs, sampleRecipe } from './sample.ts';
import { shapleyValues } from './shapley-values.ts';
import { drawReplicate } from './uncertainty.ts';

/** The sample with fixed goalposts, so that one unit's score does not move with the others. */
function withGoalposts(worst: number, best: number): Recipe {
  const [plans, flood] = sampleRecipe.root.parts as readonly [Branch, Leaf];
  const reversed = {
    ...flood,
    normalise: { method: 'goalposts', worst: best, best: worst, scale: 100 } as const,
  };
  const normalise = { method: 'goalposts', worst, best, scale: 100 } as const;
  return { ...sampleRecipe, normalise, root: { ...sampleRecipe.root, parts: [plans, reversed] } };
}
const recipe = withGoalposts(0, 1);

const share = fc.oneof(
  { weight: 5, arbitrary: fc.double({ min: 0.01, max: 1, noNaN: true }) },
  fc.constant<Cell>('unknown'),
);
const tables = fc.array(fc.tuple(share, share, share), { minLength: 1, maxLength: 8 }).map((rows) =>
  toInputs(
    rows.map((_, i) => String(i)),
    { dicrim: rows.map(([a]) => a), pcs: rows.map(([, b]) => b), 'flood-share': rows.map(([, , c]) => c) },
  ),
);
const at = (inputs: Inputs, i: number) => cells(buildComposite(recipe, inputs).index)[i];

describe('an index', () => {
  it('lies between the worst and the best score of its indicators, or says why it is missing', () => {
    fc.assert(
      fc.property(tables, (inputs) => {
        const { index, normalised } = buildComposite(recipe, inputs);
        cells(index).forEach((score, i) => {
          const known = Object.values(normalised).flatMap((x) =>
            x.reasons[i] === 0 ? [x.values[i] as number] : [],
          );
          if (known.length === 0) {
            expect(score).toBe('below-availability');
            return;
          }
          expect(score).toBeGreaterThanOrEqual(Math.min(...known) - 1e-9);
          expect(score).toBeLessThanOrEqual(Math.max(...known) + 1e-9);
        });
      }),
    );
  });

  it('never falls when an indicator gets better in its direction', () => {
    fc.assert(
      fc.property(tables, fc.double({ min: 0, max: 1, noNaN: true }), (inputs, more) => {
        const change = (name: string, by: number) => ({
          ...inputs,
          columns: {
            ...inputs.columns,
            [name]: column(
              cells(inputs.columns[name]!).map((x, i) => (i === 0 && typeof x === 'number' ? x + by : x)),
            ),
          },
        });
        const before = at(inputs, 0);
        if (typeof before !== 'number') return;
        expect(at(change('pcs', more), 0)).toBeGreaterThanOrEqual(before - 1e-9);
        expect(at(change('flood-share', more), 0)).toBeLessThanOrEqual(before + 1e-9);
      }),
    );
  });

  it('ranks the same units the same way in whatever order they are listed', () => {
    fc.assert(
      fc.property(tables, (inputs) => {
        const turn = <T>(x: readonly T[]) => [...x].reverse();
        const turned = toInputs(
          turn(inputs.units),
          Object.fromEntries(Object.entries(inputs.columns).map(([name, x]) => [name, turn(cells(x))])),
        );
        expect(turn(cells(buildComposite(recipe, turned).ranks))).toEqual(
          cells(buildComposite(recipe, inputs).ranks),
        );
      }),
    );
  });

  it('does not move when every unit is listed twice, nor when an indicator is split in two halves of its weight', () => {
    fc.assert(
      fc.property(tables, (inputs) => {
        const scores = cells(buildComposite(sampleRecipe, inputs).index);
        const twice = toInputs(
          [...inputs.units, ...inputs.units.map((unit) => `${unit} bis`)],
          Object.fromEntries(
            Object.entries(inputs.columns).map(([name, x]) => [name, [...cells(x), ...cells(x)]]),
          ),
        );
        expect(cells(buildComposite(sampleRecipe, twice).index)).toEqual([...scores, ...scores]);
        const columns = { ...inputs.columns, again: inputs.columns['flood-share']! };
        const [plans, flood] = sampleRecipe.root.parts as readonly [Branch, Leaf];
        const halves = [
          { ...flood, weight: 0.5 },
          { ...flood, indicator: 'again', weight: 0.5 },
        ];
        const split = { ...sampleRecipe, root: { ...sampleRecipe.root, parts: [plans, ...halves] } };
        cells(buildComposite(split, { ...inputs, columns }).index).forEach((score, i) => {
          if (typeof score === 'number') expect(score).toBeCloseTo(scores[i] as number, 9);
          else expect(score).toBe(scores[i]);
        });
      }),
    );
  });

  it('leaves recipe and inputs as they were, through every step', () => {
    const steps = [
      { step: 'impute', by: 'column' },
      { step: 'impute', by: 'row' },
      { step: 'screen', known: 0.5 },
      { step: 'treat', limits: { skewness: 0, kurtosis: -9 } },
    ] as const;
    const inputs = toInputs(['A', 'B', 'C', 'D', 'E'], {
      dicrim: [1, null, 0.5, 0.2, 0.9],
      pcs: [null, 0.1, 0.3, 0.2, 30],
      'flood-share': [0.5, 0.2, 'suppressed', 0.1, 0.7],
    });
    const before = structuredClone({ inputs, recipe: sampleRecipe });
    buildComposite({ ...sampleRecipe, prepare: steps }, inputs);
    expect({ inputs, recipe: sampleRecipe }).toEqual(before);
  });

  it('is replayed to the same bits, and says which cells differ when the inputs are not the same', () => {
    const kept = buildComposite(sampleRecipe, sampleInputs);
    expect(replay(kept, sampleInputs)).toEqual([]);
    const other = { ...sampleInputs, columns: { ...sampleInputs.columns, pcs: column([1, 0, 0]) } };
    expect(replay(kept, other).map(({ part, unit }) => `${part} ${unit}`)).toEqual([
      'plans C',
      'preparedness C',
    ]);
  });

  it('is missing below the availability asked, and says how much was known and imputed', () => {
    const inputs = toInputs(['A', 'B'], { dicrim: [1, null], pcs: [null, null], 'flood-share': [0.5, 0.2] });
    const strict = buildComposite({ ...recipe, known: 0.6 }, inputs);
    expect(cells(strict.scores.plans!)).toEqual(['below-availability', 'below-availability']);
    expect(Array.from(strict.available)).toEqual([0.75, 0.5]);
    const filled = buildComposite({ ...recipe, prepare: [{ step: 'impute', by: 'column' }] }, inputs);
    expect(Array.from(filled.imputed)).toEqual([0, 1]);
  });

  it('refuses goalposts that contradict the direction', () => {
    const contradicted = { ...sampleRecipe, normalise: { method: 'goalposts', worst: 0, best: 1 } } as const;
    expect(() => buildComposite(contradicted, sampleInputs)).toThrow(/less is better/);
  });

  it('says which column a recipe asks for in vain', () => {
    expect(() => buildComposite(recipe, toInputs(['A'], { pcs: [1] }))).toThrow(/dicrim/);
  });
});

describe('the weight of an indicator in the whole', () => {
  it('is the product of its shares, and they sum to 1', () => {
    const weights = effectiveWeights(recipe);
    expect(weights).toEqual({ dicrim: 0.25, pcs: 0.25, 'flood-share': 0.5 });
    expect(effectiveWeights(withoutPart(recipe, 'plans'))['flood-share']).toBe(1);
  });
});

describe('contributions', () => {
  it('sum to the score, or to its logarithm, gaps giving their weight to their siblings', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom('arithmetic' as const, 'geometric' as const), (inputs, method) => {
        const composite = buildComposite(withAggregation(withGoalposts(-0.5, 2), { method }), inputs);
        cells(composite.index).forEach((score, i) => {
          const parts = contributions(composite, i);
          if (typeof score !== 'number') {
            expect(parts).toBeNull();
            return;
          }
          const total = Object.values(parts!).reduce((a, b) => a + b, 0);
          expect(total).toBeCloseTo(method === 'geometric' ? Math.log(score) : score, 8);
        });
      }),
    );
  });

  it('are not said where methods are mixed', () => {
    const mixed = { ...recipe, root: { ...recipe.root, aggregate: { method: 'minimum' } as const } };
    expect(contributions(buildComposite(mixed, sampleInputs), 0)).toBeNull();
  });
});

describe('Shapley values', () => {
  const states = fc.array(
    fc.tuple(fc.double({ min: 1, max: 9, noNaN: true }), fc.double({ min: 1, max: 9, noNaN: true })),
    {
      minLength: 1,
      maxLength: 5,
    },
  );
  const product = (state: readonly number[]) => state.reduce((a, b) => a * b, 1);

  it('share the whole move, give nothing to what does not move, and the same to what plays the same part', () => {
    fc.assert(
      fc.property(states, (pairs) => {
        const from = [...pairs.map(([a]) => a), 5, 2, 2];
        const to = [...pairs.map(([, b]) => b), 5, 3, 3];
        const shares = shapleyValues(from, to, product);
        expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(product(to) - product(from), 4);
        expect(shares.at(-3)).toBeCloseTo(0, 9);
        expect(shares.at(-1)).toBeCloseTo(shares.at(-2)!, 4);
      }),
    );
  });

  it('are the contributions when the formula is a sum', () => {
    expect(shapleyValues([0, 0, 0], [1, 2, 3], ([a = 0, b = 0, c = 0]) => a + 2 * b + 3 * c)).toEqual([
      1, 4, 9,
    ]);
  });

  it('are drawn above twelve inputs, near the exact ones, and share the whole move exactly', () => {
    const [from, to] = [new Array<number>(13).fill(1), Array.from({ length: 13 }, (_, j) => 1 + j / 10)];
    const shares = shapleyValues(from, to, product, { seed: 1, orders: 400 });
    expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(product(to) - 1, 8);
    expect(() => shapleyValues(from, to, product)).toThrow(RangeError);
  });
});

describe('leaving a part out', () => {
  it('changes nothing when the part agrees with all others, and cannot leave a branch empty', () => {
    const same = toInputs(['A', 'B', 'C'], {
      dicrim: [1, 0.5, 0],
      pcs: [1, 0.5, 0],
      'flood-share': [0, 0.5, 1],
    });
    for (const { meanShift } of leaveOneOut(buildComposite(recipe, same))) expect(meanShift).toBe(0);
    expect(() => withoutPart(recipe, 'nothing')).toThrow(RangeError);
  });
});

describe('two versions', () => {
  it('are compared by unit, whatever their order, with the places won and lost', () => {
    const before = buildComposite(recipe, sampleInputs);
    const turned = toInputs(['C', 'B', 'A'], {
      dicrim: [1, 0, 0],
      pcs: [1, 0, 0],
      'flood-share': [0, 0.5, 1],
    });
    const { units, spearman, transitions } = compareVersions(before, buildComposite(recipe, turned), 2);
    expect(units.map(({ unit, shift }) => [unit, shift])).toEqual([
      ['A', -2],
      ['B', 1],
      ['C', 1],
    ]);
    expect(spearman).toBeLessThan(0);
    expect(transitions.flat().reduce((a, b) => a + b)).toBe(3);
  });
});

describe('a replicate', () => {
  it('changes weights within their spread and keeps the rest', () => {
    for (let r = 0; r < 20; r++) {
      const drawn = drawReplicate(
        recipe,
        sampleInputs,
        { seed: 4, weights: { spread: 0.25, of: 'indicators' } },
        r,
      );
      const flood = drawn.recipe.root.parts[1]!.weight;
      expect(Math.abs(flood - 1)).toBeLessThanOrEqual(0.25);
      expect(drawn.recipe.root.parts[0]!.weight).toBe(1);
      expect(drawn.inputs).toBe(sampleInputs);
    }
  });

  it('leaves out an indicator that has a sibling only', () => {
    const drawn = Array.from(
      { length: 40 },
      (_, r) => drawReplicate(recipe, sampleInputs, { seed: 4, exclusion: 1 }, r).recipe,
    );
    for (const one of drawn)
      expect(Object.values(effectiveWeights(one)).filter((weight) => weight === 0)).toHaveLength(1);
  });
});

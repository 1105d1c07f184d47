import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { column } from '../column.ts';
import { createRandom } from '../random/random.ts';
import { auditCorrelations } from './audit.ts';
import { correlationRatio } from './correlation-ratio.ts';
import { consistency } from './cronbach.ts';
import { kendall } from './kendall.ts';
import { pearson } from './pearson.ts';
import { principalComponents } from './principal-components.ts';
import { spearman } from './spearman.ts';
import { symmetricEigen } from './symmetric-eigen.ts';
import { varimax } from './varimax.ts';

const pairs = fc.array(fc.tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -20, max: 20 })), {
  minLength: 2,
  maxLength: 30,
});
const split = (xy: readonly (readonly [number, number])[]) =>
  [xy.map(([x]) => x), xy.map(([, y]) => y)] as const;

describe.each(Object.entries({ pearson, spearman, kendall }))('%s', (_, of) => {
  it('is symmetric, between −1 and 1, turns with a sign, and does not see units', () => {
    fc.assert(
      fc.property(pairs, (xy) => {
        const [x, y] = split(xy);
        const r = of(x, y);
        if (r === null) {
          expect(of(y, x)).toBeNull();
          return;
        }
        expect(Math.abs(r)).toBeLessThanOrEqual(1);
        expect(of(y, x)).toBeCloseTo(r, 12);
        expect(
          of(
            x,
            y.map((value) => -value),
          ),
        ).toBeCloseTo(-r, 12);
        expect(
          of(
            x.map((value) => 3 * value + 7),
            y,
          ),
        ).toBeCloseTo(r, 12);
      }),
    );
  });

  it('has no meaning when one of the two does not vary: null, not NaN', () => {
    expect(of([1, 2, 3], [0.1, 0.1, 0.1])).toBeNull();
    expect(of([1], [1])).toBeNull();
  });
});

describe('kendall', () => {
  it('counts as the definition does, pair by pair', () => {
    fc.assert(
      fc.property(pairs, (xy) => {
        const [x, y] = split(xy);
        const every = x.flatMap((_, i) => x.slice(i + 1).map((__, k) => [i, i + 1 + k] as const));
        const signs = every.map(([i, k]) => [Math.sign(x[i]! - x[k]!), Math.sign(y[i]! - y[k]!)] as const);
        const score = signs.reduce((total, [dx, dy]) => total + dx * dy, 0);
        const untied = (side: 0 | 1) => signs.filter((sign) => sign[side] !== 0).length;
        const apart = Math.sqrt(untied(0) * untied(1));
        const tau = kendall(x, y);
        if (apart === 0) expect(tau).toBeNull();
        else expect(tau).toBeCloseTo(score / apart, 10);
      }),
    );
  });
});

describe('the correlation ratio', () => {
  const random = createRandom(8);
  const x = Array.from({ length: 600 }, () => 2 * random.uniform() - 1);

  it('sees a curve that no line explains', () => {
    const y = x.map((value) => value ** 2);
    expect(Math.abs(pearson(x, y) as number)).toBeLessThan(0.2);
    expect(correlationRatio(x, y)).toBeGreaterThan(0.95);
  });

  it('is about 0 for noise, whatever the number of classes', () => {
    const noise = x.map(() => random.uniform());
    expect(Math.abs(correlationRatio(x, noise, 10) as number)).toBeLessThan(0.08);
    expect(Math.abs(correlationRatio(x, noise, 60) as number)).toBeLessThan(0.08);
  });
});

describe('components', () => {
  const square = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 10, maxLength: 10 }).map(
    ([a, b, c, d, e, f, g, h, i, j]) =>
      [
        [a, b, c, d],
        [b, e, f, g],
        [c, f, h, i],
        [d, g, i, j],
      ] as number[][],
  );

  it('give the matrix back: A v = λ v, vectors of length 1 at right angles', () => {
    fc.assert(
      fc.property(square, (a) => {
        const { values, vectors } = symmetricEigen(a);
        vectors.forEach((v, k) => {
          a.forEach((row, i) => {
            expect(row.reduce((total, value, j) => total + value * v[j]!, 0)).toBeCloseTo(
              values[k]! * v[i]!,
              9,
            );
          });
          vectors.forEach((other, l) => {
            expect(v.reduce((total, value, j) => total + value * other[j]!, 0)).toBeCloseTo(
              k === l ? 1 : 0,
              10,
            );
          });
        });
      }),
    );
  });

  it('explain everything together', () => {
    const found = principalComponents(
      [column([1, 2, 4, 3]), column([2, 1, 4, null]), column([5, 1, 0, 2])],
      'covariance',
    );
    expect(found?.units).toBe(3);
    expect(found?.explained.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
  });

  it('are null, not NaN, when a column does not vary', () => {
    expect(principalComponents([column([1, 1, 1]), column([1, 2, 3])], 'correlation')).toBeNull();
  });

  it('keep their communalities when turned', () => {
    const loadings = [
      [0.8, 0.3],
      [0.7, -0.4],
      [0.1, 0.9],
      [-0.5, 0.5],
    ];
    const length = (row: readonly number[]) => Math.hypot(...row);
    varimax(loadings).forEach((row, i) => {
      expect(length(row)).toBeCloseTo(length(loadings[i]!), 12);
    });
  });
});

describe('consistency', () => {
  it('is 1 for copies and null for a single indicator', () => {
    const x = column([1, 5, 2, 8]);
    expect(consistency([x, x, x]).alpha).toBeCloseTo(1, 12);
    expect(consistency([x]).alpha).toBeNull();
  });
});

describe('the audit', () => {
  it('names what is said twice, what pulls apart, and what goes against its aggregate', () => {
    const columns = {
      a: column([1, 2, 3, 4, 5]),
      copy: column([2, 4, 6, 8, 10.1]),
      against: column([5, 4, 3, 2, 1]),
      pillar: column([1, 2, 3, 4, 5]),
    };
    const findings = auditCorrelations(columns, [
      { name: 'p', members: ['a', 'copy', 'against'], aggregate: 'pillar' },
    ]);
    expect(findings.map(({ kind, between }) => `${kind} ${between.join(' ')}`)).toEqual([
      'redundant a copy',
      'conflicting a against',
      'conflicting copy against',
      'against-its-aggregate against pillar',
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aalenJohansen, type CumulativeIncidence } from './aalen-johansen.ts';
import { eventRate } from './event-rate.ts';
import { kaplanMeier, type SurvivalCurve } from './kaplan-meier.ts';
import { type LogRank, logRank } from './log-rank.ts';
import { type CumulativeHazard, nelsonAalen } from './nelson-aalen.ts';
import { restrictedMean } from './restricted-mean.ts';
import { riskTable } from './spells.ts';
import { survivalAt } from './survival-at.ts';
import { survivalInterval } from './survival-interval.ts';
import { survivalQuantile } from './survival-quantile.ts';
import { type Weibull, weibull } from './weibull.ts';

/** Durations of 1 to 20 with how they ended: 0 still running, 1 and 2 two causes. */
const spells = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.constantFrom(0, 1, 2)), { minLength: 1, maxLength: 30 })
  .map((list) =>
    Object.freeze({
      exit: Object.freeze(list.map(([exit]) => exit)),
      event: Object.freeze(list.map(([, event]) => event)),
    }),
  );

const curveOf = (exit: readonly number[], event: readonly number[], entry?: readonly number[]) =>
  kaplanMeier({ exit, event, ...(entry ? { entry } : {}) }) as SurvivalCurve;

describe('Kaplan–Meier', () => {
  it('never rises, and starts at or below 1', () => {
    fc.assert(
      fc.property(spells, (list) => {
        const { survival } = kaplanMeier(list) as SurvivalCurve;
        survival.forEach((share, k) => {
          expect(share <= (k === 0 ? 1 : survival[k - 1]!) && share >= 0).toBe(true);
        });
      }),
    );
  });

  it('without censoring is the share that lasts longer', () => {
    fc.assert(
      fc.property(spells, ({ exit }) => {
        const curve = curveOf(
          exit,
          exit.map(() => 1),
        );
        curve.time.forEach((time, k) => {
          expect(curve.survival[k]).toBeCloseTo(exit.filter((t) => t > time).length / exit.length, 12);
        });
      }),
    );
  });

  it('counts events before censorings at the same time', () => {
    expect(curveOf([5, 5], [1, 0]).survival[0]).toBe(0.5);
  });

  it('of plans first seen old compares each with those then watched (by hand)', () => {
    // three plans: 0→4 (event), 3→6 (event), 5→8 (running). At 4: two watched; at 6: two watched
    const late = curveOf([4, 6, 8], [1, 1, 0], [0, 3, 5]);
    expect([...late.atRisk]).toEqual([2, 2, 1]);
    expect([...late.survival]).toEqual([0.5, 0.25, 0.25]);
    // forgetting when they were first seen makes plans look longer-lived
    expect(curveOf([4, 6, 8], [1, 1, 0]).survival[1]).toBeGreaterThan(late.survival[1]!);
  });

  it('says when an early risk set emptied and took the whole curve down', () => {
    const curve = curveOf([1, 9, 10], [1, 1, 0], [0, 5, 5]);
    expect(curve.collapsedAt).toBe(1);
    expect(curveOf([1, 9, 10], [1, 1, 0]).collapsedAt).toBeNull();
  });

  it('gives the share of plans not renewed by 60 months, and nothing beyond what was watched', () => {
    const curve = curveOf([12, 30, 61, 70], [1, 1, 1, 0]);
    expect(survivalAt(curve, 60)).toBe(0.5);
    expect(survivalAt(curve, 0)).toBe(1);
    expect(survivalAt(curve, 71)).toEqual({ why: 'unknown' });
  });

  it('refuses a spell that ends before it began', () => {
    expect(() => kaplanMeier({ exit: [3], event: [1], entry: [3] })).toThrow('end after it began');
    expect(() => kaplanMeier({ exit: [-1], event: [1] })).toThrow('end after it began');
    expect(kaplanMeier({ exit: [], event: [] })).toEqual({ why: 'unknown' });
    expect(riskTable({ exit: [0, 2], event: [1, 0] }).atRisk).toEqual(Float64Array.of(2, 1));
  });
});

describe('the interval of survival', () => {
  it('holds the curve, inside 0–1, on every scale', () => {
    fc.assert(
      fc.property(spells, fc.constantFrom('log', 'log-log', 'plain'), (list, scale) => {
        const curve = kaplanMeier(list) as SurvivalCurve;
        const { lower, upper } = survivalInterval(curve, scale, 0.95);
        curve.survival.forEach((share, k) => {
          const [low, high] = [lower[k] ?? share, upper[k] ?? share];
          if (lower[k] === null) expect(share === 0 || share === 1).toBe(true);
          expect(low >= 0 && low <= share + 1e-12 && share <= high + 1e-12 && high <= 1).toBe(true);
        });
      }),
    );
  });
});

describe('the median', () => {
  it('is the middle of the step when survival stays at one half', () => {
    expect(survivalQuantile([1, 2, 3, 4], [0.75, 0.5, 0.25, 0], 0.5)).toBe(2.5);
  });

  it('cannot be said while more than half are still running', () => {
    expect(survivalQuantile([1, 2], [0.9, 0.8], 0.5)).toEqual({ why: 'unknown' });
    const curve = curveOf([1, 2, 9], [1, 0, 0]);
    const { mean } = restrictedMean(curve, 9) as { mean: number };
    expect(mean).toBeCloseTo(1 + (8 * 2) / 3, 12);
    expect(restrictedMean(curve, 10)).toEqual({ why: 'unknown' });
  });

  it('of an upper bound that rises again is the first time it is at most one half', () => {
    // the last upper bounds of aml on the log scale: 0.5148 at 43, 0.4584 at 45, 0.4623 at 48; R says 48
    expect(
      survivalQuantile([43, 45, 48], [0.514826379784336, 0.458446770885507, 0.462327406565294], 0.5),
    ).toBe(45);
  });
});

describe('competing ends', () => {
  it('and what still runs sum to 1 at every time', () => {
    fc.assert(
      fc.property(
        spells.filter(({ event }) => event.some((cause) => cause > 0)),
        (list) => {
          const { causes, survival } = aalenJohansen(list) as CumulativeIncidence;
          survival.forEach((share, k) => {
            expect(causes.reduce((sum, { incidence }) => sum + incidence[k]!, share)).toBeCloseTo(1, 10);
          });
          for (const { standardError } of causes)
            for (const error of standardError) expect(error >= 0 && error <= 1).toBe(true);
        },
      ),
    );
  });

  it('with a single cause are one less Kaplan–Meier, and have its standard error', () => {
    const list = { exit: [2, 3, 3, 5, 8, 9], event: [1, 1, 0, 1, 0, 1] };
    const curve = kaplanMeier(list) as SurvivalCurve;
    const { incidence, standardError } = (aalenJohansen(list) as CumulativeIncidence).causes[0]!;
    for (let k = 0; k < 4; k++) {
      expect(incidence[k]).toBeCloseTo(1 - curve.survival[k]!, 12);
      expect(standardError[k]).toBeCloseTo(curve.survival[k]! * curve.standardErrorLog[k]!, 12);
    }
  });

  it('are overstated by Kaplan–Meier, which lets the other ends still happen', () => {
    const list = { exit: [1, 2, 3, 4], event: [2, 1, 2, 1] };
    const renewed = (aalenJohansen(list) as CumulativeIncidence).causes[0]!.incidence.at(-1)!;
    const naive = curveOf(
      list.exit,
      list.event.map((cause) => (cause === 1 ? 1 : 0)),
    );
    expect(renewed).toBe(0.5);
    expect(1 - naive.survival.at(-1)!).toBe(1);
  });

  it('need an end', () => {
    expect(aalenJohansen({ exit: [1], event: [0] })).toEqual({ why: 'not-applicable' });
  });
});

describe('comparing groups', () => {
  const grouped = fc.tuple(
    spells.filter(({ exit }) => exit.length > 3),
    fc.constantFrom<0 | 1>(0, 1),
  );

  it('expects as many events as it sees, and does not depend on the names', () => {
    fc.assert(
      fc.property(grouped, ([list, rho]) => {
        const names = list.exit.map((_, i) => 'abc'[i % 3]!);
        const found = logRank(list, names, rho);
        if ('why' in found) return;
        const total = (read: (group: LogRank['groups'][number]) => number) =>
          found.groups.reduce((sum, g) => sum + read(g), 0);
        expect(total((g) => g.observed)).toBeCloseTo(
          total((g) => g.expected),
          9,
        );
        const renamed = logRank(
          list,
          names.map((name) => ({ a: 'z', b: 'y', c: 'x' })[name]!),
          rho,
        ) as LogRank;
        expect(renamed.chiSquared).toBeCloseTo(found.chiSquared, 6);
      }),
    );
  });

  it('finds nothing between a group and itself', () => {
    const list = { exit: [1, 1, 4, 4, 6, 6], event: [1, 1, 1, 1, 0, 0] };
    expect((logRank(list, ['a', 'b', 'a', 'b', 'a', 'b'], 0) as LogRank).chiSquared).toBeCloseTo(0, 12);
    expect(logRank(list, ['a', 'a', 'a', 'a', 'a', 'a'], 0)).toEqual({ why: 'not-applicable' });
  });

  it('hears late entry', () => {
    const list = { exit: [5, 6, 7, 8], event: [1, 1, 1, 1], entry: [0, 5, 0, 6] };
    const found = logRank(list, ['a', 'a', 'b', 'b'], 0) as LogRank;
    // at 5: a 1, b 1 at risk (the others not seen yet); at 6: a 1, b 1; at 7: b 2; at 8: b 1
    expect(found.groups.map((g) => g.expected)).toEqual([1, 3]);
  });
});

describe('rates', () => {
  it('cumulate above −ln S, which they near in large groups', () => {
    fc.assert(
      fc.property(spells, (list) => {
        const { hazard } = nelsonAalen(list) as CumulativeHazard;
        const { survival } = kaplanMeier(list) as SurvivalCurve;
        hazard.forEach((h, k) => {
          expect(Math.exp(-h)).toBeGreaterThanOrEqual(survival[k]! - 1e-12);
        });
      }),
    );
  });

  it('count the time watched from entry on', () => {
    expect(eventRate({ exit: [10, 10], event: [1, 0], entry: [5, 0] })).toBeCloseTo(1 / 15, 12);
  });

  it('of a Weibull law do not change with the unit of time, and maximise the likelihood', () => {
    const exit = [3, 5, 7, 11, 13, 20];
    const event = [1, 1, 0, 1, 1, 0];
    const months = weibull({ exit, event }) as Weibull;
    const days = weibull({ exit: exit.map((t) => 30 * t), event }) as Weibull;
    expect(days.shape).toBeCloseTo(months.shape, 9);
    expect(days.scale).toBeCloseTo(30 * months.scale, 6);
    const likelihood = (shape: number, scale: number) =>
      exit.reduce(
        (sum, t, i) =>
          sum -
          (t / scale) ** shape +
          event[i]! * (Math.log(shape / scale) + (shape - 1) * Math.log(t / scale)),
        0,
      );
    expect(likelihood(months.shape, months.scale)).toBeCloseTo(months.logLikelihood, 9);
    for (const [a, b] of [
      [1.01, 1],
      [0.99, 1],
      [1, 1.01],
      [1, 0.99],
    ] as const) {
      expect(likelihood(a * months.shape, b * months.scale)).toBeLessThan(months.logLikelihood);
    }
    expect(weibull({ exit: [4, 4], event: [1, 1] })).toEqual({ why: 'below-availability' });
  });
});

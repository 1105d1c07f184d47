import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAt } from './cut-at.ts';
import { lowestPoint } from './lowest-point.ts';
import { performanceLoss } from './performance-loss.ts';
import { predictedResilience } from './predicted-resilience.ts';
import { type Rapidity, rapidity } from './rapidity.ts';
import { recoveredShare } from './recovered-share.ts';
import { recoveryTime } from './recovery-time.ts';
import { resilienceIndex } from './resilience-index.ts';
import { seasonalReference } from './seasonal-reference.ts';
import { setbacks } from './setbacks.ts';

/** Curves that start at 100, fall, and go on with figures from 0 to 120. */
const curves = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 0, max: 120 })), {
    minLength: 2,
    maxLength: 20,
  })
  .map((steps) => {
    const t = [0];
    for (const [wait] of steps) t.push(t.at(-1)! + wait);
    return Object.freeze({ t: Object.freeze(t), q: Object.freeze([100, ...steps.map(([, q]) => q)]) });
  });

describe('the loss', () => {
  it('of an exponential return is depth × τ, within the width of the steps (closed form: 300)', () => {
    const t = Array.from({ length: 2001 }, (_, i) => i / 10);
    const curve = { t, q: t.map((time) => 100 - 60 * Math.exp(-time / 5)) };
    expect(Math.abs(performanceLoss(curve, 100, 'line').signed - 300)).toBeLessThan(0.01);
  });

  it('clipped is never below the signed one nor below 0, and equal when nothing exceeds the reference', () => {
    fc.assert(
      fc.property(curves, fc.constantFrom<'line' | 'step'>('line', 'step'), (curve, between) => {
        const { signed, clipped } = performanceLoss(curve, 100, between);
        expect(clipped).toBeGreaterThanOrEqual(Math.max(0, signed) - 1e-9);
        const above = performanceLoss(curve, 120, between);
        expect(above.clipped).toBeCloseTo(above.signed, 8);
      }),
    );
  });

  it('adds up over windows that follow one another', () => {
    fc.assert(
      fc.property(curves, fc.double({ min: 0, max: 1, noNaN: true }), (curve, share) => {
        const end = share * curve.t.at(-1)!;
        const first = cutAt(curve, end);
        const rest = {
          t: [end, ...curve.t.filter((t) => t > end)],
          q: [first.q.at(-1)!, ...curve.q.filter((_, i) => curve.t[i]! > end)],
        };
        const parts = performanceLoss(first, 100, 'line').signed + performanceLoss(rest, 100, 'line').signed;
        expect(parts).toBeCloseTo(performanceLoss(curve, 100, 'line').signed, 6);
      }),
    );
  });

  it('never grows when performance is better everywhere', () => {
    fc.assert(
      fc.property(curves, fc.integer({ min: 0, max: 30 }), (curve, gain) => {
        const better = { t: curve.t, q: curve.q.map((q) => q + gain) };
        expect(performanceLoss(better, 100, 'line').clipped).toBeLessThanOrEqual(
          performanceLoss(curve, 100, 'line').clipped + 1e-9,
        );
      }),
    );
  });

  it('may be held against the same season of the years before', () => {
    const curve = { t: [0, 1, 2, 3, 4, 5], q: [100, 60, 100, 60, 50, 60] };
    const reference = seasonalReference(curve, 4, (t) => t % 2) as Float64Array;
    expect([...reference]).toEqual([100, 60, 100, 60, 100, 60]);
    expect(performanceLoss(curve, reference, 'line').signed).toBe(50);
    expect(seasonalReference(curve, 1, (t) => t % 2)).toEqual({ why: 'not-applicable' });
  });
});

describe('recovery', () => {
  it('is first, then sustained, and neither before the loss', () => {
    fc.assert(
      fc.property(curves, fc.integer({ min: 1, max: 110 }), (curve, level) => {
        const { first, sustained } = recoveryTime(curve, level);
        expect(first.at).toBeLessThanOrEqual(sustained.at);
        if (sustained.recovered) expect(first.recovered).toBe(true);
        if (!sustained.recovered) expect(sustained.at).toBe(curve.t.at(-1));
        const after = curve.q.filter((_, i) => sustained.recovered && curve.t[i]! > sustained.at);
        for (const q of after) expect(q).toBeGreaterThanOrEqual(level);
      }),
    );
  });

  it('not reached yet is censored at the last observation, never guessed', () => {
    const { first } = recoveryTime({ t: [0, 0, 5], q: [100, 30, 60] }, 90);
    expect(first).toEqual({ at: 5, recovered: false });
  });

  it('of what was never lost is immediate', () => {
    expect(recoveryTime({ t: [0, 9], q: [100, 95] }, 90).first).toEqual({ at: 0, recovered: true });
  });

  it('stops at the next shock', () => {
    const curve = { t: [0, 0, 10, 10, 20], q: [100, 40, 80, 20, 100] };
    expect(cutAt(curve, 10)).toEqual({ t: [0, 0, 10, 10], q: [100, 40, 80, 20] });
    expect(cutAt(curve, 5)).toEqual({ t: [0, 0, 5], q: [100, 40, 60] });
    expect(() => cutAt(curve, -1)).toThrow('before the first');
  });

  it('of the mean curve is not the mean of recoveries: measure each territory, then aggregate', () => {
    const [quick, slow] = [
      { t: [0, 0, 10], q: [100, 0, 100] },
      { t: [0, 0, 40], q: [100, 0, 100] },
    ];
    const mean = { t: [0, 0, 10, 40], q: [100, 0, 62.5, 100] };
    const half = (curve: { t: number[]; q: number[] }) => recoveryTime(curve, 50).first.at;
    expect((half(quick) + half(slow)) / 2).toBe(12.5);
    expect(half(mean)).toBe(8);
  });
});

describe('milestones', () => {
  it('are those of a triangle: what held, when, how fast', () => {
    const curve = { t: [0, 0, 10], q: [100, 40, 100] };
    expect(lowestPoint(curve, 100)).toEqual({ robustness: 40, at: 0, drop: 60 });
    expect((rapidity(curve) as Rapidity).mean).toBe(6);
    expect(resilienceIndex(curve, 100, 'line')).toBeCloseTo(0.7, 12);
    expect(predictedResilience(0.6, 10, 30)).toBeCloseTo(0.9, 12);
  });

  it('say why there is no figure', () => {
    expect(resilienceIndex({ t: [0, 1], q: [0, 0] }, 0, 'line')).toEqual({ why: 'not-applicable' });
    expect(rapidity({ t: [0, 1], q: [9, 3] })).toEqual({ why: 'not-applicable' });
    expect(recoveredShare(100, 100, 100)).toEqual({ why: 'not-applicable' });
    expect(() => predictedResilience(0.5, 40, 30)).toThrow('longest bearable');
    expect(() => lowestPoint({ t: [1, 0], q: [1, 1] }, 1)).toThrow('sort the points');
  });

  it('count the setbacks after the lowest point only', () => {
    expect(setbacks({ t: [0, 1, 2, 3, 4], q: [100, 50, 10, 60, 40] })).toEqual({ count: 1, largest: 20 });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Concordance } from '../agreement/kendall-w.ts';
import type { LinearTrend } from '../trend/linear-trend.ts';
import { type BetaConvergence, betaConvergence } from './beta-convergence.ts';
import { gammaConvergence } from './gamma-convergence.ts';
import { type SigmaConvergence, sigmaConvergence } from './sigma-convergence.ts';

const levels = fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { minLength: 3, maxLength: 15 });

/** Levels whose distance to 100, in logarithm, shrinks at a rate λ a year: ln y = ln 100 + (ln y₀ − ln 100) e^(−λt). */
const drawn = (start: number, rate: number, t: number) => 100 * (start / 100) ** Math.exp(-rate * t);

describe('β-convergence', () => {
  it('finds again the speed at which gaps close, and the time that halves them', () => {
    fc.assert(
      fc.property(levels, fc.double({ min: 0.01, max: 0.2, noNaN: true }), (start, rate) => {
        const found = betaConvergence(
          Object.freeze(start),
          start.map((y) => drawn(y, rate, 10)),
          10,
        ) as BetaConvergence;
        expect(found.speed).toBeCloseTo(rate, 7);
        expect(found.halfLife).toBeCloseTo(Math.LN2 / rate, 4);
      }),
    );
  });

  it('has no half-life when gaps widen, and no speed when they turn over', () => {
    const start = [1, 2, 4, 8];
    const apart = betaConvergence(
      start,
      start.map((y) => drawn(y, -0.05, 10)),
      10,
    ) as BetaConvergence;
    expect(apart.halfLife).toEqual({ why: 'not-applicable' });
    expect(apart.speed).toBeCloseTo(-0.05, 9);
    const over = betaConvergence(start, [9, 3, 1, 0.2], 10) as BetaConvergence;
    expect(over.speed).toEqual({ why: 'not-applicable' });
  });

  it('takes no logarithm of what is not above 0', () => {
    expect(betaConvergence([1, 0, 3], [1, 2, 3], 1)).toEqual({ why: 'not-applicable' });
    expect(betaConvergence([1, 2], [1, 2], 1)).toEqual({ why: 'below-availability' });
    expect(betaConvergence([2, 2, 2], [1, 2, 3], 1)).toEqual({ why: 'zero-variance' });
    expect(() => betaConvergence([1, 2, 3], [1, 2, 3], 0)).toThrow('time > 0');
  });

  it('may be seen without σ-convergence (Galton): chance brings extremes back and pushes others out', () => {
    const [start, end] = [
      [1, 2, 3, 4, 5, 6],
      [3, 1, 5, 2, 6, 4],
    ];
    const beta = betaConvergence(start, end, 1) as BetaConvergence;
    const sigma = sigmaConvergence(
      start.map((y, i) => [y, end[i]!]),
      [0, 1],
    ) as SigmaConvergence;
    expect(beta.line.slope).toBeLessThan(0);
    expect(sigma.sigma[1]).toBeCloseTo(sigma.sigma[0] as number, 12);
  });
});

describe('σ-convergence', () => {
  it('does not change with the unit, and falls when gaps close', () => {
    fc.assert(
      fc.property(levels, fc.integer({ min: 2, max: 9 }), (start, scale) => {
        const panel = start.map((y) => [0, 5, 10].map((t) => drawn(y, 0.1, t)));
        const found = sigmaConvergence(panel, [0, 5, 10]) as SigmaConvergence;
        const other = sigmaConvergence(
          panel.map((row) => row.map((y) => y * scale)),
          [0, 5, 10],
        ) as SigmaConvergence;
        found.sigma.forEach((spread, year) => {
          expect(other.sigma[year]).toBeCloseTo(spread as number, 9);
        });
        expect((found.trend as LinearTrend).slope).toBeLessThan(0);
      }),
    );
  });

  it('leaves a year with a 0 without a figure, and says so', () => {
    const found = sigmaConvergence(
      [
        [1, 0],
        [2, 3],
      ],
      [2020, 2021],
    ) as SigmaConvergence;
    expect(found.sigma[1]).toEqual({ why: 'not-applicable' });
    expect(found.trend).toEqual({ why: 'below-availability' });
  });
});

describe('γ-convergence', () => {
  it('is 1 while nobody overtakes anybody, 0 when the order turns over', () => {
    expect(
      (
        gammaConvergence([
          [1, 5],
          [2, 6],
          [3, 9],
        ]) as Concordance
      ).w,
    ).toBe(1);
    expect(
      (
        gammaConvergence([
          [1, 9],
          [2, 6],
          [3, 1],
        ]) as Concordance
      ).w,
    ).toBe(0);
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaQuantile } from './beta-quantile.ts';
import { chiSquaredTails } from './chi-squared.ts';
import { erf, erfc } from './error-function.ts';
import { fisherSnedecorTails } from './fisher-snedecor.ts';
import { incompleteBeta } from './incomplete-beta.ts';
import { incompleteGamma } from './incomplete-gamma.ts';
import { logGamma } from './log-gamma.ts';
import { normalLower, normalQuantile, normalUpper } from './normal.ts';
import { studentTails } from './student.ts';

type Table = Readonly<Record<string, readonly (readonly number[])[]>>;
const vector = JSON.parse(
  readFileSync(new URL('../../../vectors/special-functions.json', import.meta.url), 'utf8'),
) as { inputs: Table; expected: Table };

const OURS: Readonly<Record<string, (...x: number[]) => readonly number[]>> = {
  logGamma: (x) => [logGamma(x as number)],
  incompleteGamma: (a, x) => {
    const tails = incompleteGamma(a as number, x as number);
    return [tails.lower, tails.upper];
  },
  incompleteBeta: (a, b, x) => {
    const tails = incompleteBeta(a as number, b as number, x as number);
    return [tails.lower, tails.upper];
  },
  erfc: (x) => [erf(x as number), erfc(x as number)],
  normal: (z) => [normalLower(z as number), normalUpper(z as number)],
  normalQuantile: (p) => [normalQuantile(p as number)],
  student: (t, df) => [studentTails(t as number, df as number).upper],
  chiSquared: (x, df) => [chiSquaredTails(x as number, df as number).upper],
  fisher: (f, a, b) => [fisherSnedecorTails(f as number, a as number, b as number).upper],
  betaQuantile: (p, a, b) => [betaQuantile(p as number, a as number, b as number)],
};

describe('special functions beside mpmath with 60 digits', () => {
  for (const [name, rows] of Object.entries(vector.inputs)) {
    it.each(rows.map((row, i) => [row, vector.expected[name]?.[i] ?? []] as const))(
      `${name}(%j) has 12 exact digits`,
      (row, expected) => {
        const found = OURS[name]?.(...row) ?? [];
        expect(found).toHaveLength(expected.length);
        found.forEach((value, k) => {
          const exact = expected[k] as number;
          expect(Math.abs(value - exact)).toBeLessThanOrEqual(1e-12 * Math.abs(exact));
        });
      },
    );
  }
});

describe('tails', () => {
  it('keeps the p of a χ² of 129 on 3 degrees, that one minus the rest would round to 0', () => {
    expect(chiSquaredTails(128.894886137702, 3).upper).toBeCloseTo(9.35879674702358e-28, 38);
    expect(1 - chiSquaredTails(128.894886137702, 3).lower).toBe(0);
  });

  it('keeps the p of z = 10.4', () => {
    expect(normalUpper(10.4)).toBeGreaterThan(1e-26);
  });

  it('never rises with the statistic', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -30, max: 30, noNaN: true }),
        fc.double({ min: 0, max: 5, noNaN: true }),
        (z, step) => {
          expect(normalUpper(z + step)).toBeLessThanOrEqual(normalUpper(z));
        },
      ),
    );
  });

  it('comes back from a quantile', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), (p) => {
        expect(normalLower(normalQuantile(p))).toBeCloseTo(p, 12);
      }),
    );
  });

  it('refuses what has no value', () => {
    expect(() => logGamma(0)).toThrow(RangeError);
    expect(() => incompleteGamma(-1, 2)).toThrow(RangeError);
    expect(() => incompleteBeta(1, 1, 1.5)).toThrow(RangeError);
    expect(() => normalQuantile(1)).toThrow(RangeError);
  });
});

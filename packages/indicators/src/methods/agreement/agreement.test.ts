import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohenKappa } from './cohen-kappa.ts';
import { fleissKappa } from './fleiss-kappa.ts';
import { gower } from './gower.ts';
import { type Concordance, kendallW } from './kendall-w.ts';
import { krippendorffAlpha } from './krippendorff-alpha.ts';
import { modalShare } from './modal-share.ts';

/** Four observers, twelve units — Krippendorff, Computing Krippendorff's alpha-reliability (2011), § C; null: no code. */
const OBSERVED = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
  [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
];

describe("Krippendorff's alpha", () => {
  it.each([
    ['nominal', 0.743],
    ['ordinal', 0.815],
    ['interval', 0.849],
    ['ratio', 0.797],
  ] as const)('on a %s scale is the published %f', (scale, published) => {
    expect((krippendorffAlpha(OBSERVED, scale) as number).toFixed(3)).toBe(String(published));
  });

  it('is 1 for judges who agree, and does not see a subject with one code', () => {
    const codes = fc
      .array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 8 })
      .filter((c) => new Set(c).size > 1);
    fc.assert(
      fc.property(codes, fc.constantFrom('nominal', 'ordinal', 'interval', 'ratio'), (own, scale) => {
        expect(krippendorffAlpha([own, own, own], scale)).toBe(1);
        const [a, b] = [own, own.toReversed()];
        expect(
          krippendorffAlpha(
            [
              [...a, 3],
              [...b, null],
            ],
            scale,
          ),
        ).toEqual(krippendorffAlpha([a, b], scale));
      }),
    );
  });

  it('says why there is none', () => {
    expect(
      krippendorffAlpha(
        [
          [1, null],
          [null, 2],
        ],
        'nominal',
      ),
    ).toEqual({ why: 'not-applicable' });
    expect(
      krippendorffAlpha(
        [
          [2, 2],
          [2, 2],
        ],
        'interval',
      ),
    ).toEqual({ why: 'zero-variance' });
    expect(() => krippendorffAlpha([[1], [1, 2]], 'nominal')).toThrow('null for a missing code');
  });
});

describe('kappa', () => {
  const tables = fc.array(fc.array(fc.nat(9), { minLength: 3, maxLength: 3 }), {
    minLength: 3,
    maxLength: 3,
  });

  it('is at most 1, and 1 when the judges never differ', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom('equal', 'linear', 'quadratic'), (table, weigh) => {
        const found = cohenKappa(Object.freeze(table), weigh);
        if (typeof found === 'number') expect(found).toBeLessThanOrEqual(1);
      }),
    );
    expect(
      cohenKappa(
        [
          [3, 0, 0],
          [0, 2, 0],
          [0, 0, 4],
        ],
        'quadratic',
      ),
    ).toBe(1);
  });

  it('weighs the steps between ordered categories (Cohen 1968, by hand)', () => {
    // O: one step ×2 of 10; E: Σ |r−c| row·column/100 with margins (4,3,3)×(4,3,3) = 0.12·… = 86/100
    const table = [
      [4, 0, 0],
      [0, 2, 1],
      [0, 1, 2],
    ];
    const expected = [4, 3, 3]
      .flatMap((r, i) => [4, 3, 3].map((c, j) => (Math.abs(i - j) * r * c) / 100))
      .reduce((a, b) => a + b);
    expect(cohenKappa(table, 'linear')).toBeCloseTo(1 - 0.2 / expected, 12);
  });

  it('of judges with a single category is not 0/0', () => {
    expect(
      cohenKappa(
        [
          [7, 0],
          [0, 0],
        ],
        'equal',
      ),
    ).toEqual({ why: 'zero-variance' });
    expect(
      fleissKappa([
        [3, 0],
        [3, 0],
      ]),
    ).toEqual({ why: 'zero-variance' });
    expect(
      cohenKappa(
        [
          [0, 0],
          [0, 0],
        ],
        'equal',
      ),
    ).toEqual({ why: 'not-applicable' });
  });

  it('of Fleiss sends missing codes to Krippendorff', () => {
    expect(() =>
      fleissKappa([
        [2, 0],
        [1, 0],
      ]),
    ).toThrow('krippendorffAlpha');
  });
});

describe("Kendall's W", () => {
  it('lies in 0–1, is 1 for one common order, and depends on order alone', () => {
    const judges = fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 }), {
      minLength: 2,
      maxLength: 5,
    });
    fc.assert(
      fc.property(judges, (rows) => {
        const found = kendallW(rows);
        if ('why' in found) return;
        expect(found.w >= -1e-12 && found.w <= 1 + 1e-12).toBe(true);
        const stretched = kendallW(rows.map((row) => row.map((score) => Math.exp(score)))) as Concordance;
        expect(stretched.w).toBeCloseTo(found.w, 12);
      }),
    );
    expect(
      (
        kendallW([
          [1, 2, 3],
          [4, 5, 9],
        ]) as Concordance
      ).f,
    ).toEqual({ why: 'not-applicable' });
  });

  it('says why there is none', () => {
    expect(kendallW([[1, 2]])).toEqual({ why: 'not-applicable' });
    expect(
      kendallW([
        [1, 1],
        [2, 2],
      ]),
    ).toEqual({ why: 'zero-variance' });
  });
});

describe('practices', () => {
  it('that two territories both lack say nothing of their likeness', () => {
    expect(gower([false, true], [false, true], ['presence', 'presence'])).toBe(1);
    expect(gower([false], [false], ['presence'])).toEqual({ why: 'unknown' });
    expect(() => gower([1], [9], [{ range: 4 }])).toThrow('range');
  });

  it('are alike themselves, whichever is first', () => {
    const profile = fc.tuple(fc.constantFrom('a', 'b', null), fc.boolean(), fc.integer({ min: 0, max: 5 }));
    fc.assert(
      fc.property(profile, profile, (a, b) => {
        const features = ['category', 'presence', { range: 5 }] as const;
        expect(gower(a, b, features)).toEqual(gower(b, a, features));
        expect(gower(a, a, features)).toBe(1);
      }),
    );
  });

  it('share their most common variant among the territories known', () => {
    expect(modalShare(['a', 'b', 'a', 'b', null])).toEqual({ variants: ['a', 'b'], share: 0.5 });
    expect(modalShare([null])).toEqual({ why: 'unknown' });
  });
});

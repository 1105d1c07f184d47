import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageOn } from './age.ts';

describe('an age in years', () => {
  it('is exact when the day is known', () => {
    // 2022-11-21 to 2026-11-21: 1461 days, four years of 365.25
    expect(ageOn({ first: '2022-11-21', last: '2022-11-21' }, '2026-11-21')).toEqual({
      value: 4,
      bounds: { lower: 4, upper: 4 },
    });
  });

  it('is an interval when only the year is known, its middle standing for it', () => {
    // 2151 days since 31 December 2020, 2516 since 1 January: 5.889, 6.888, middle 6.389
    expect(ageOn({ first: '2020-01-01', last: '2020-12-31' }, '2026-11-21')).toEqual({
      value: 6.39,
      bounds: { lower: 5.89, upper: 6.89 },
    });
  });

  it('always lies within its bounds', () => {
    const day = fc
      .integer({ min: 0, max: 9000 })
      .map((days) => new Date(Date.UTC(2000, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [first = a, last = b] = [a, b].toSorted();
        const { value, bounds } = ageOn({ first, last }, '2026-11-21');
        expect(bounds.lower).toBeLessThanOrEqual(value);
        expect(value).toBeLessThanOrEqual(bounds.upper);
      }),
    );
  });
});

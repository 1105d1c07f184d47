import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf } from './figure.ts';

describe('the bounds of a figure as it was said', () => {
  it.each([
    ['exact', { least: 57, most: 57 }],
    ['more-than', { least: 58 }],
    ['at-least', { least: 57 }],
    ['less-than', { most: 56 }],
    ['about', {}],
    ['nearly', {}],
  ] as const)('of « %s » 57', (qualifier, bounds) => {
    expect(boundsOf({ value: 57, qualifier })).toEqual(bounds);
  });

  it('never puts the least above the most', () => {
    const qualifier = fc.constantFrom('exact', 'about', 'more-than', 'at-least', 'nearly', 'less-than');
    fc.assert(
      fc.property(fc.nat(), qualifier, (value, said) => {
        const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } = boundsOf({
          value,
          qualifier: said as 'exact',
        });
        expect(least).toBeLessThanOrEqual(most);
      }),
    );
  });
});

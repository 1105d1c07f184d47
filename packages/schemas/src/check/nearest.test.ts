import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from './nearest.ts';

describe('the name that was most likely meant', () => {
  it.each([
    ['comune', 'commune'],
    ['adoptdOn', 'adoptedOn'],
    ['ADOPTEDON', 'adoptedOn'],
    ['notifedOn', 'notifiedOn'],
  ])('for %s is %s', (given, meant) =>
    expect(nearest(given, ['commune', 'adoptedOn', 'notifiedOn'])).toBe(meant),
  );

  it('is nothing when no name is near, or when the word is too short to tell', () => {
    expect(nearest('participants', ['commune', 'zone'])).toBeUndefined();
    expect(nearest('on', ['of', 'in'])).toBeUndefined();
    expect(nearest('commune', [])).toBeUndefined();
  });
});

describe('the edit distance', () => {
  it('is that of the textbook for words of near lengths', () => {
    expect(editDistance('kitten', 'sitting')).toBe(3);
    expect(editDistance('flaw', 'lawn')).toBe(2);
  });

  it('is zero for equal words only, and the same both ways', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classesOf, classOf } from './classes.ts';

describe('classes of values', () => {
  it('gives each value its class when there are few', () => {
    expect(classesOf([0, 1, 1, 0], 5)).toEqual([
      { from: 0, to: 0 },
      { from: 1, to: 1 },
    ]);
  });

  it('parts ten values into five pairs', () => {
    expect(classesOf([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 5).map(({ from, to }) => [from, to])).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
      [7, 8],
      [9, 10],
    ]);
  });

  it('does not part equal values: a commune in two has no decree', () => {
    expect(classesOf([0, 0, 0, 0, 0, 1, 2, 3, 4, 5], 5)[0]).toEqual({ from: 0, to: 0 });
  });

  it('puts every value in exactly one class', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 60 }), { minLength: 1, maxLength: 60 }), (values) => {
        const classes = classesOf(values, 5);
        expect(classes.length).toBeLessThanOrEqual(5);
        for (const value of values) {
          expect(classes.filter(({ from, to }) => from <= value && value <= to)).toHaveLength(1);
          expect(classOf(value, classes)).toBeDefined();
        }
      }),
    );
  });
});

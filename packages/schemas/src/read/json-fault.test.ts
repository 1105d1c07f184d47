import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFaultAt } from './json-fault.ts';

describe('jsonFaultAt', () => {
  it.each([
    ['{"a": oops}', 6],
    ['[1, 2,]', 6],
    ['{"a" 1}', 5],
    ['{"a": 1} x', 9],
    ['[1 2]', 3],
    ['{1: 2}', 1],
    ['["a\u0001"]', 1],
    ['[01]', 2],
    ['{"a": [1}', 8],
    ['{"a": 1', 7],
    [']', 0],
    ['"no end', 0],
  ])('finds the fault of %s', (text, at) => {
    expect(jsonFaultAt(text)).toBe(at);
  });

  it('goes to the end of any JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(jsonFaultAt(text)).toBe(text.length);
      }),
    );
  });

  it('stops before the end of JSON followed by anything, and never throws', () => {
    fc.assert(
      fc.property(fc.json(), fc.string(), (text, more) => {
        expect(jsonFaultAt(`${text}]${more}`)).toBe(text.length);
        expect(jsonFaultAt(more)).toBeLessThanOrEqual(more.length);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { addQuoted, closedBounds, quotedOf, ratioQuoted, timesQuoted } from './quoted.ts';

const exactly = (value: number) => quotedOf({ value, qualifier: 'exact' });
const moreThan = (value: number) => quotedOf({ value, qualifier: 'more-than' });
const about = (value: number) => quotedOf({ value, qualifier: 'about' });

describe('a figure as it was said', () => {
  it('has no bound on a ratio of two lower bounds: more than 350 over more than 200 is 1.75 in name only', () => {
    expect(ratioQuoted(moreThan(350), moreThan(200))).toEqual({ said: 1.75 });
  });

  it('has the bounds of its two ends when both are closed', () => {
    const between = { said: 10, least: 8, most: 12 };
    expect(ratioQuoted(between, exactly(4))).toEqual({ said: 2.5, bounds: { lower: 2, upper: 3 } });
    expect(ratioQuoted(between, exactly(0))).toBeNull();
  });

  it('loses its most as soon as one part has none', () => {
    expect(addQuoted([exactly(57), moreThan(65)])).toEqual({ said: 122, least: 123, most: null });
    expect(addQuoted([exactly(57), exactly(3)])).toEqual({ said: 60, least: 60, most: 60 });
    expect(timesQuoted(exactly(10), about(50))).toEqual({ said: 500, least: 0, most: null });
  });

  it('bounds nothing when what was said lies outside what it means', () => {
    expect(closedBounds(quotedOf({ value: 50, qualifier: 'less-than' }))).toBeUndefined();
    expect(closedBounds(exactly(50))).toEqual({ lower: 50, upper: 50 });
  });
});

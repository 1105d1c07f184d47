import { describe, expect, it } from 'vitest';
import { rangeOf } from '../codes/partial-date.ts';
import { allHold, hasHappened, isBy, latestRange, pastRange } from './timeline.ts';

describe('a day judged and a date known in part', () => {
  it('holds a recorded fact that may fall on either side of the day to be past', () => {
    expect(hasHappened('2026', '2026-11-21')).toBe(true);
    expect(hasHappened('2026-12', '2026-11-21')).toBe(false);
    expect(hasHappened(undefined, '2026-11-21')).toBe(false);
  });

  it('leaves the days after the day judged out of a past date', () => {
    expect(pastRange('2026', '2026-11-21')).toEqual({ first: '2026-01-01', last: '2026-11-21' });
  });

  it('orders two dates only when their intervals do', () => {
    expect(isBy(rangeOf('2019'), rangeOf('2020-01-01'))).toBe(true);
    expect(isBy(rangeOf('2021'), rangeOf('2020'))).toBe(false);
    expect(isBy(rangeOf('2020'), rangeOf('2020-06-01'))).toBeNull();
    expect(isBy(rangeOf('2020-06-01'), rangeOf('2020-06-01'))).toBe(true);
  });

  it('does not hold when one part does not, and is not known when one part is not', () => {
    expect(allHold([true, null, false])).toBe(false);
    expect(allHold([true, null])).toBeNull();
    expect(allHold([])).toBe(true);
  });

  it('places the latest of two days between the later firsts and the later lasts', () => {
    expect(latestRange([rangeOf('2019'), rangeOf('2018-06-01')])).toEqual(rangeOf('2019'));
    expect(latestRange([rangeOf('[2015..2022]'), rangeOf('2019')])).toEqual({
      first: '2019-01-01',
      last: '2022-12-31',
    });
  });
});

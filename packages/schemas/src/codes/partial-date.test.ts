import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addTo,
  couldFollow,
  daysBetween,
  isRealDate,
  isRealInstant,
  partialDate,
  rangeOf,
} from './partial-date.ts';

/** Any real day of the years that records speak of. */
const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** A day as far as it is known: the day, its month, its year, or a span that holds it. */
const anyPartialDate = fc.tuple(anyDay, fc.constantFrom(4, 7, 10)).map(([day, known]) => day.slice(0, known));
const anySpan = fc.tuple(anyDay, anyDay).map((days) => `[${days.toSorted().join('..')}]`);
const anyDate = fc.oneof(anyPartialDate, anySpan);

describe('a partial date', () => {
  it.each(['2019', '2019-03', '2019-03-01', '[2021..2022]', '[2021-12-30..2022]', '[2020..2022-06]'])(
    'takes %s',
    (date) => {
      expect(partialDate.safeParse(date).success).toBe(true);
      expect(isRealDate(date)).toBe(true);
    },
  );

  it.each([
    '',
    '19',
    '2019-13',
    '2019-00',
    '2019-3-1',
    '01/03/2019',
    '2019-03-01T00:00:00Z',
    '[2021]',
    '2021..2022',
    '[2021..]',
  ])('refuses to read %s', (date) => expect(partialDate.safeParse(date).success).toBe(false));

  it.each(['2019-02-30', '2021-02-29', '2019-04-31', '[2022..2021]', '[2021-02-30..2022]'])(
    'reads %s, and says that it does not exist',
    (date) => {
      expect(partialDate.safeParse(date).success).toBe(true);
      expect(isRealDate(date)).toBe(false);
    },
  );

  it('means all the days of its month or of its year', () => {
    expect(rangeOf('2020-02')).toEqual({ first: '2020-02-01', last: '2020-02-29' });
    expect(rangeOf('1900-02')).toEqual({ first: '1900-02-01', last: '1900-02-28' });
    expect(rangeOf('2019')).toEqual({ first: '2019-01-01', last: '2019-12-31' });
    expect(rangeOf('[2021..2022-06]')).toEqual({ first: '2021-01-01', last: '2022-06-30' });
  });

  it('is well written and real, whatever day it was made of', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(partialDate.safeParse(date).success).toBe(true);
        expect(isRealDate(date)).toBe(true);
      }),
    );
  });

  it('holds the day it was made of, and tells less when less of it is known', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const ranges = [day, day.slice(0, 7), day.slice(0, 4)].map(rangeOf);
        for (const { first, last } of ranges) expect(first <= day && day <= last).toBe(true);
        const widths = ranges.map(({ first, last }) => daysBetween(first, last));
        expect(widths).toEqual(widths.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('which of two partial dates may come after', () => {
  it('says nothing when one is not given', () => {
    expect(couldFollow(undefined, '2019')).toBeNull();
    expect(couldFollow('2019', undefined)).toBeNull();
  });

  it('gives the benefit of the doubt', () => {
    expect(couldFollow('2019', '2019-06-01')).toBe(true);
    expect(couldFollow('2018', '2019-06-01')).toBe(false);
    expect(couldFollow('[2018..2019]', '2019-06-01')).toBe(true);
  });

  it('always lets one of the two come after the other, and a date after itself', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(couldFollow(a, b) || couldFollow(b, a)).toBe(true);
        expect(couldFollow(a, a)).toBe(true);
      }),
    );
  });

  it('is the order of days when both are known', () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => couldFollow(a, b) === a >= b));
  });
});

describe('adding years and months to a day', () => {
  it.each([
    ['2020-02-29', { years: 1 }, '2021-02-28'],
    ['2020-02-29', { years: 4 }, '2024-02-29'],
    ['2021-11-25', { years: 5 }, '2026-11-25'],
    ['2026-08-31', { months: 6 }, '2027-02-28'],
    ['2026-01-31', { months: -2 }, '2025-11-30'],
  ])('%s and %o is %s', (day, by, expected) => expect(addTo(day, by)).toBe(expected));

  it('gives a real day, in the month that was aimed at', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (day, months) => {
        const later = addTo(day, { months });
        const [year, month] = later.split('-').map(Number);
        const [fromYear, fromMonth] = day.split('-').map(Number);
        expect(isRealDate(later)).toBe(true);
        expect((year ?? 0) * 12 + (month ?? 0)).toBe((fromYear ?? 0) * 12 + (fromMonth ?? 0) + months);
      }),
    );
  });

  it('never brings a later day before an earlier one', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.integer({ min: 0, max: 20 }), (a, b, years) => {
        const [first = a, second = b] = [a, b].toSorted();
        expect(addTo(first, { years }) <= addTo(second, { years })).toBe(true);
      }),
    );
  });
});

describe('days between two days', () => {
  it('counts nights, across the change of hour', () => {
    expect(daysBetween('2025-03-29', '2025-03-31')).toBe(2);
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  });

  it('is the same the other way round, but for its sign', () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => daysBetween(a, b) + daysBetween(b, a) === 0));
  });
});

describe('an instant', () => {
  it('has a day that exists', () => {
    expect(isRealInstant('2024-02-29T10:00:00+01:00')).toBe(true);
    expect(isRealInstant('2023-02-29T10:00:00+01:00')).toBe(false);
  });
});

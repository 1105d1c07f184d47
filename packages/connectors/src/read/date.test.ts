import { describe, expect, it } from 'vitest';
import { dayOf, frenchDayOf, yearOf } from './date.ts';

describe('a day of GASPAR', () => {
  it.each([
    ['2017-11-16 01:00:00', '2017-11-16'],
    ['2016-05-30 02:00:00.954', '2016-05-30'],
    ['2024-11-05', '2024-11-05'],
    ['2014-01-01 12:00:00', '2014-01-01'],
    ['2015-12-30 01:00:00', '2015-12-30'],
  ])('keeps the day of %s and forgets the clock', (text, date) => {
    expect(dayOf(text)).toEqual({ date });
  });

  it('reads 1900-01-01 as no date, at whatever time', () => {
    expect(dayOf('1900-01-01 12:00:00')).toEqual({ understood: 'null-date' });
    expect(dayOf('1900-01-01 00:09:21')).toEqual({ understood: 'null-date' });
  });

  it('reads an empty cell as no date, without a word', () => {
    expect(dayOf('')).toEqual({});
  });

  it.each(['2023-02-30', '14/11/2023', 'inconnue', '2023-13-01 00:00:00'])('does not read %s', (text) => {
    expect(dayOf(text)).toBeUndefined();
  });
});

describe('a date that mostly knows the year', () => {
  it('reads 1 January at noon as the year alone', () => {
    expect(yearOf('2014-01-01 12:00:00')).toEqual({ date: '2014', understood: 'year-only-date' });
  });

  it.each(['2021-12-30 01:00:00', '2021-12-31 01:00:00'])('reads %s as that year or the next', (text) => {
    expect(yearOf(text)).toEqual({ date: '[2021..2022]', understood: 'year-or-next-date' });
  });

  it.each([
    ['2011-07-04 12:00:00', '2011-07-04'],
    ['2021-12-31 12:00:00', '2021-12-31'],
    ['2021-12-29 01:00:00', '2021-12-29'],
    ['2014-01-01 00:00:00', '2014-01-01'],
  ])('keeps %s as a day', (text, date) => {
    expect(yearOf(text)).toEqual({ date });
  });
});

it('reads the days of the Journal officiel', () => {
  expect(frenchDayOf('02/11/2023')).toEqual({ date: '2023-11-02' });
  expect(frenchDayOf('31/02/2023')).toBeUndefined();
});

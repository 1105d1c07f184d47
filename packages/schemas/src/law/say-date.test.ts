import { describe, expect, it } from 'vitest';
import { sayDate, sayRange } from './say-date.ts';

describe('saying a date', () => {
  it.each([
    ['2017-11-16', 'le 16 novembre 2017', 'on 16 November 2017'],
    ['2026-03-01', 'le 1er mars 2026', 'on 1 March 2026'],
    ['2019-02', 'en février 2019', 'in February 2019'],
    ['2019', 'en 2019', 'in 2019'],
    ['[2021..2022]', 'entre 2021 et 2022', 'between 2021 and 2022'],
    [
      '[2021-12-30..2022-12-31]',
      'entre le 30 décembre 2021 et le 31 décembre 2022',
      'between 30 December 2021 and 31 December 2022',
    ],
  ])('%s is said as precisely as it is known', (date, fr, en) => {
    expect(sayDate(date)).toEqual({ fr, en });
  });

  it('says a deadline counted from a year as a year', () => {
    expect(sayRange({ first: '2024-01-01', last: '2024-12-31' }).fr).toBe('en 2024');
  });
});

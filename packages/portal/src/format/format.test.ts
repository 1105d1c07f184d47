import { describe, expect, it } from 'vitest';
import { countOf } from './count.ts';
import { dayOf, formatDate, formatHour } from './date.ts';
import { formatFigure } from './figure.ts';
import { formatNumber, formatShare } from './number.ts';
import { formatPartialDate, inWords, spanInWords } from './partial-date.ts';
import { bentApostrophes, boundDates, frenchSpaces } from './typography.ts';
import { formatRange, formatValue } from './unit.ts';

/** Intl writes narrow unbreakable spaces; the sentences below are easier to read with plain ones. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('partial dates', () => {
  it.each([
    ['2019', 'en 2019', 'in 2019'],
    ['2019-03', 'en mars 2019', 'in March 2019'],
    ['2019-03-01', 'le 1er mars 2019', 'on 1 March 2019'],
    ['2024-11-05', 'le 5 novembre 2024', 'on 5 November 2024'],
    ['[2021..2022]', 'en 2021 ou 2022', 'in 2021 or 2022'],
    ['[2019..2022]', 'entre 2019 et 2022', 'between 2019 and 2022'],
    ['[2025-03-07..2025-04-25]', 'entre le 7 mars et le 25 avril 2025', 'between 7 March and 25 April 2025'],
    [
      '[2023-12-30..2024-01-02]',
      'entre le 30 décembre 2023 et le 2 janvier 2024',
      'between 30 December 2023 and 2 January 2024',
    ],
    ['[2021..2022-03]', 'entre 2021 et mars 2022', 'between 2021 and March 2022'],
  ])('reads %s in a sentence', (date, fr, en) => {
    expect(plain(inWords('fr', date))).toBe(fr);
    expect(plain(inWords('en', date))).toBe(en);
  });

  it('leaves the preposition out in a table', () => {
    expect(plain(formatPartialDate('fr', '2019'))).toBe('2019');
    expect(plain(formatPartialDate('fr', '[2021..2022]'))).toBe('2021 ou 2022');
    expect(plain(formatPartialDate('en', '2019-03-01'))).toBe('1 March 2019');
  });

  it('says a span that lasts', () => {
    expect(plain(spanInWords('fr', '2020-10-17', '2020-12-04'))).toBe('du 17 octobre au 4 décembre 2020');
    expect(plain(spanInWords('en', '2020-11', '2021-01'))).toBe('from November 2020 to January 2021');
  });
});

describe('dates', () => {
  it('writes the first of the month as French does, the others not', () => {
    expect(plain(formatDate('fr', '2026-01-01'))).toBe('1er janvier 2026');
    expect(plain(formatDate('fr', '2026-01-11'))).toBe('11 janvier 2026');
  });

  it('tells the hour of mainland France, summer time included', () => {
    expect(plain(formatHour('fr', '2025-07-07T12:00:00Z'))).toBe('14 h 00');
    expect(formatHour('en', '2025-07-07T14:00:00+02:00')).toBe('14:00');
  });

  it('takes the day of mainland France, one hour before midnight in London included', () => {
    expect(dayOf(new Date('2026-11-21T23:30:00Z'))).toBe('2026-11-22');
  });
});

describe('numbers', () => {
  it('groups thousands the way of each language', () => {
    expect(plain(formatNumber('fr', 1465278))).toBe('1 465 278');
    expect(formatNumber('en', 1465278)).toBe('1,465,278');
  });

  it('does not write almost none as none, nor almost all as all', () => {
    expect(formatShare('en', 0)).toBe('0%');
    expect(formatShare('en', 0.004)).toBe('0.4%');
    expect(formatShare('en', 0.996)).toBe('99.6%');
    expect(plain(formatShare('fr', 0.583))).toBe('58 %');
  });

  it('counts zero in the singular in French and in the plural in English', () => {
    const commune = { one: { fr: 'commune', en: 'commune' }, other: { fr: 'communes', en: 'communes' } };
    expect(plain(countOf('fr', 0, commune))).toBe('0 commune');
    expect(plain(countOf('en', 0, commune))).toBe('0 communes');
  });

  it('reads values in their unit', () => {
    expect(plain(formatValue('fr', 0.5, '1'))).toBe('50 %');
    expect(plain(formatValue('fr', 3, 'years'))).toBe('3 ans');
    expect(plain(formatValue('en', 1, 'days'))).toBe('1 day');
    expect(plain(formatValue('fr', 4.5, 'm'))).toBe('4,5 m');
  });

  it('says the unit of a class once', () => {
    expect(plain(formatRange('fr', 2, 4, 'communes'))).toBe('2 – 4 communes');
    expect(plain(formatRange('fr', 0.1, 0.25, '1'))).toBe('10 % – 25 %');
    expect(plain(formatRange('en', 1, 1, 'communes'))).toBe('1 commune');
  });

  it('says no more than a quoted figure said', () => {
    expect(formatFigure('fr', { value: 50, qualifier: 'about' })).toBe('environ 50');
    expect(formatFigure('en', { value: 350, qualifier: 'more-than' })).toBe('more than 350');
    expect(formatFigure('fr', { value: 57, qualifier: 'exact' })).toBe('57');
  });
});

describe('French typography', () => {
  it('binds double punctuation and quotes to their word', () => {
    expect(frenchSpaces('« oui » : 5 % ; non ?')).toBe('«\u00a0oui\u00a0»\u00a0: 5\u202f%\u202f; non\u202f?');
  });

  it('leaves addresses and times alone', () => {
    expect(frenchSpaces('https://exemple.fr/?a=1')).toBe('https://exemple.fr/?a=1');
  });

  it('keeps a day with its month', () => {
    expect(boundDates('le 5 novembre 2024, le 1er mai')).toBe('le 5\u00a0novembre 2024, le 1er\u00a0mai');
    expect(boundDates('2024 marsouins')).toBe('2024 marsouins');
  });

  it('bends the apostrophes of words only', () => {
    expect(bentApostrophes("l'arrêté du plan d'Aix, communes' plans")).toBe(
      'l’arrêté du plan d’Aix, communes’ plans',
    );
    expect(bentApostrophes("5'30, 'a'")).toBe("5'30, 'a’");
  });
});

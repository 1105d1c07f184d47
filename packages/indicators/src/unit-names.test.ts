import { expect, it } from 'vitest';
import { indicators } from './indicators/index.ts';
import { sayFigure, UNIT_NAMES } from './unit-names.ts';

it('names the unit of every indicator', () => {
  const unnamed = indicators.filter(({ unit }) => unit !== '1' && !(unit in UNIT_NAMES)).map(({ id }) => id);
  expect(unnamed, 'add the unit to UNIT_NAMES, in both languages').toEqual([]);
});

it('agrees in number with the figure, as each language counts', () => {
  expect(sayFigure(1, 'communes', 'fr')).toBe('1 commune');
  expect(sayFigure(1.5, 'years', 'fr')).toBe('1,5 an');
  expect(sayFigure(1.5, 'years', 'en')).toBe('1.5 years');
  expect(sayFigure(14, 'epci', 'en')).toBe('14 intercommunalities');
});

it('reads a share as a percentage', () => {
  expect(sayFigure(0.017, '1', 'fr').replace(/\s/, ' ')).toBe('1,7 %');
  expect(sayFigure(0.5, '1', 'en')).toBe('50%');
});

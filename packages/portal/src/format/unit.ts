import type { Language } from '@maillage/schemas';
import { type Countable, countOf } from './count.ts';
import { formatNumber, formatShare } from './number.ts';

const same = (fr: string, en: string): Countable => ({
  one: { fr, en },
  other: { fr: `${fr}s`, en: `${en}s` },
});

/** The units that indicators declare, as they read beside a number. */
const UNITS: Readonly<Record<string, Countable>> = {
  communes: same('commune', 'commune'),
  epci: same('intercommunalité', 'intercommunality'),
  habitants: same('habitant', 'inhabitant'),
  days: same('jour', 'day'),
  years: same('an', 'year'),
  months: { one: { fr: 'mois', en: 'month' }, other: { fr: 'mois', en: 'months' } },
  events: same('évènement', 'event'),
  decrees: same('arrêté', 'decree'),
  plans: same('plan', 'plan'),
};

/**
 * A value with its unit. A share (unit "1") reads as a percentage; a unit that has no words here is written as declared.
 *
 * @example
 * formatValue('fr', 0.5, '1') // => '50 %'
 * formatValue('fr', 3, 'years') // => '3 ans'
 */
export function formatValue(language: Language, value: number, unit: string): string {
  if (unit === '1') return formatShare(language, value);
  const words = UNITS[unit];
  return words ? countOf(language, value, words) : `${formatNumber(language, value)}\u00a0${unit}`;
}

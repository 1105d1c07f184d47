import type { Language, Text } from '@maillage/schemas';

/** What a unit is called beside one and beside several. */
export type UnitName = { readonly one: Text; readonly other: Text };

const same = (fr: string, en: string): UnitName => ({
  one: { fr, en },
  other: { fr: `${fr}s`, en: en.endsWith('y') ? `${en.slice(0, -1)}ies` : `${en}s` },
});

/** The units that indicators declare, as they read beside a number; a share (unit "1") reads as a percentage. */
export const UNIT_NAMES: Readonly<Record<string, UnitName>> = {
  communes: same('commune', 'commune'),
  epci: same('intercommunalité', 'intercommunality'),
  habitants: same('habitant', 'inhabitant'),
  days: same('jour', 'day'),
  years: same('an', 'year'),
  months: { one: { fr: 'mois', en: 'month' }, other: { fr: 'mois', en: 'months' } },
  events: same('évènement', 'event'),
  decrees: same('arrêté', 'decree'),
  plans: same('plan', 'plan'),
  actors: same('acteur', 'actor'),
  minutes: same('minute', 'minute'),
  participations: same('participation', 'participation'),
  levels: { one: { fr: 'niveau', en: 'level' }, other: { fr: 'niveaux', en: 'levels' } },
  'adoptions/practice': {
    one: { fr: 'reprise par pratique', en: 'adoption a practice' },
    other: { fr: 'reprises par pratique', en: 'adoptions a practice' },
  },
  'exercises/year': {
    one: { fr: 'exercice par an', en: 'exercise a year' },
    other: { fr: 'exercices par an', en: 'exercises a year' },
  },
  'habitants/100000': {
    one: { fr: 'habitant sur 100 000', en: 'inhabitant in 100,000' },
    other: { fr: 'habitants sur 100 000', en: 'inhabitants in 100,000' },
  },
};

/**
 * A figure with its unit, in a language: `2,7 ans`, `3 %`; a unit without a name here is written as declared.
 *
 * @example
 * sayFigure(0.5, '1', 'fr') // => '50 %'
 */
export function sayFigure(value: number, unit: string, language: Language): string {
  if (unit === '1') {
    return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(value);
  }
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value);
  const name = UNIT_NAMES[unit];
  const form = new Intl.PluralRules(language).select(value) === 'one' ? 'one' : 'other';
  return `${number} ${name ? name[form][language] : unit}`.trim();
}

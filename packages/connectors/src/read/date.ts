/** What a date cell says, and what had to be understood for it. `date` is absent when the cell names no day. */
export type DateRead = {
  readonly date?: string;
  readonly understood?: 'null-date' | 'year-only-date' | 'year-or-next-date';
};

const TIMESTAMP = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/;
const FRENCH_DAY = /^(\d{2})\/(\d{2})\/(\d{4})$/;

/** What GASPAR writes for "no date". */
const NULL_DAY = '1900-01-01';

/**
 * The day of a GASPAR timestamp. Clock times are those of whoever typed the date in: they vary between two copies of one
 * decree, so only the day is kept. Undefined when the text is no date.
 *
 * @example
 * dayOf('2017-11-16 01:00:00') // => { date: '2017-11-16' }
 * dayOf('1900-01-01 12:00:00') // => { understood: 'null-date' }
 */
export function dayOf(text: string): DateRead | undefined {
  if (text === '') return {};
  const [, year, month, day] = TIMESTAMP.exec(text) ?? [];
  if (!year || !isRealDay(`${year}-${month}-${day}`)) return undefined;
  const date = `${year}-${month}-${day}`;
  return date === NULL_DAY ? { understood: 'null-date' } : { date };
}

/**
 * The date of a file that mostly knows the year and writes it as a day (`dicrim`): 1 January at noon is that year; 30 or
 * 31 December at 1 a.m. is that year or the next, nothing says which; any other time is a day.
 *
 * @example
 * yearOf('2014-01-01 12:00:00') // => { date: '2014', understood: 'year-only-date' }
 * yearOf('2021-12-30 01:00:00') // => { date: '[2021..2022]', understood: 'year-or-next-date' }
 */
export function yearOf(text: string): DateRead | undefined {
  const read = dayOf(text);
  if (!read?.date) return read;
  const [, year, month, day, hour] = TIMESTAMP.exec(text) ?? [];
  if (hour === '12' && month === '01' && day === '01')
    return { date: year as string, understood: 'year-only-date' };
  if (hour === '01' && month === '12' && Number(day) >= 30) {
    return { date: `[${year}..${Number(year) + 1}]`, understood: 'year-or-next-date' };
  }
  return read;
}

/** A day as the Journal officiel prints it, `02/11/2023`. */
export function frenchDayOf(text: string): DateRead | undefined {
  if (text === '') return {};
  const [, day, month, year] = FRENCH_DAY.exec(text) ?? [];
  const date = `${year}-${month}-${day}`;
  return year && isRealDay(date) ? { date } : undefined;
}

function isRealDay(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}

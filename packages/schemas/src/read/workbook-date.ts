/** milliseconds of a day */
const DAY = 86_400_000;

/** Numbers of the built-in formats that show a date or a time — ECMA-376-1:2016, §18.8.30. */
const BUILT_IN: ReadonlySet<number> = new Set([14, 15, 16, 17, 22, 27, 30, 36, 50, 57]);

/** Does a number format show a day? Quoted parts and colours are not looked at. */
export function showsDate(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN.has(id);
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  return /[yja]/i.test(bare) || (/d/i.test(bare) && /m/i.test(bare));
}

/**
 * The day, or the day and time, that a workbook keeps as a number of days.
 *
 * @param serial    days since 1899-12-30, or since 1904-01-01 when `from1904`; the false 29 February 1900 makes days before
 *                  March 1900 one too many
 * @source ECMA-376-1:2016, §18.17.4.1
 * @example
 * dateOfSerial(43525, false) // => '2019-03-01'
 */
export function dateOfSerial(serial: number, from1904: boolean): string | undefined {
  const days = from1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  const at = new Date(Math.round((days - 25_569) * DAY));
  if (serial < 0 || Number.isNaN(at.getTime()) || at.getUTCFullYear() > 9999) return undefined;
  const text = at.toISOString();
  return Number.isInteger(serial) ? text.slice(0, 10) : text.slice(0, 19);
}

import { rangeOf } from '@maillage/schemas';

/** The days of an event, as it writes them. */
export type Days = { readonly on: string; readonly until?: string };

/** How an event is said to be in a period: it starts in it, it overlaps it, or it is in it from end to end. */
export type CountingRule = 'starts-in' | 'overlaps' | 'entirely-in';

/**
 * Is an event in a period? The three answers differ: an edition says which rule it counts by.
 *
 * @example
 * isIn({ on: '2020-10-17', until: '2020-12-04' }, { from: '2020-11-02', until: '2020-11-30' }, 'overlaps') // => true
 */
export function isIn(
  { on, until = on }: Days,
  period: { readonly from: string; readonly until: string },
  rule: CountingRule,
): boolean {
  const [first, last] = [rangeOf(on).first, rangeOf(until).last];
  switch (rule) {
    case 'starts-in':
      return first >= period.from && first <= period.until;
    case 'overlaps':
      return first <= period.until && last >= period.from;
    case 'entirely-in':
      return first >= period.from && last <= period.until;
  }
}

import type { DayRange } from '../../codes/partial-date.ts';
import { hasHappened, pastRange } from '../timeline.ts';

/** The days a plan may have been adopted, as of a day; when only a revision is known, some day before it. */
export function adoptionOf(
  {
    adoptedOn,
    revisedOn,
  }: { readonly adoptedOn?: string | undefined; readonly revisedOn?: string | undefined },
  on: string,
): DayRange | undefined {
  if (hasHappened(adoptedOn, on)) return pastRange(adoptedOn, on);
  return hasHappened(revisedOn, on) ? { first: BEGINNING, last: pastRange(revisedOn, on).last } : undefined;
}

/** a day before every plan: nothing is known of how early it was */
const BEGINNING = '0001-01-01';

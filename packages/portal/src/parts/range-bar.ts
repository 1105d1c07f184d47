import { type Html, raw } from '../html.ts';

/** size of the bar in its own units; the page stretches both alike */
const [WIDTH, HEIGHT] = [240, 12];

/**
 * What is sure and what is only possible of a whole: a full bar up to the lower bound, a hatched one up to the upper.
 * Decoration: the numbers stand beside it.
 *
 * @param bounds  lower and upper, in the unit of `whole`
 * @param whole  the most that there could be, > 0
 */
export function rangeBar({ lower, upper }: { lower: number; upper: number }, whole: number): Html {
  const at = (value: number): number => Math.round((Math.min(value, whole) / whole) * WIDTH);
  const bar = (from: number, to: number, fill: string): string =>
    `<rect x="${at(from)}" width="${at(to) - at(from)}" height="${HEIGHT}" ${fill}/>`;
  return raw(
    `<svg class="range" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true" focusable="false">` +
      bar(0, lower, 'class="k-obliged"') +
      bar(lower, upper, 'fill="url(#p-unknown)"') +
      '</svg>',
  );
}

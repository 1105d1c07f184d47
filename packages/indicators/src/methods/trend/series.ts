/** A series: figures in order of time, null where there is none. Times are 0, 1, 2 … unless given, ascending. */
export type Series = readonly (number | null)[] | Float64Array;

/** The known part of a series, each figure with its own time. */
export type Known = { readonly x: Float64Array; readonly t: Float64Array };

/**
 * Leaves missing figures out and keeps the true times of the others, so that a hole does not steepen a slope.
 *
 * @param x      n figures or null
 * @param times  n ascending times; 0, 1, 2 … without
 * @throws RangeError  if a figure is NaN or infinite, or times are not ascending
 * @example
 * knownPart([5, null, 7]).t // => Float64Array [0, 2]
 */
export function knownPart(x: Series, times?: ArrayLike<number>): Known {
  if (times && times.length !== x.length)
    throw new RangeError(`${times.length} times for ${x.length} figures.`);
  const kept = Array.from(x, (value, i) => ({ value, time: times ? times[i]! : i })).filter(
    ({ value }) => value !== null,
  );
  kept.forEach(({ value, time }, k) => {
    if (!Number.isFinite(value))
      throw new RangeError(`The figure ${value} is not finite: write null for a missing one.`);
    if (k > 0 && !(time > kept[k - 1]!.time))
      throw new RangeError(`Time ${time} does not come after ${kept[k - 1]!.time}.`);
  });
  return {
    x: Float64Array.from(kept, ({ value }) => value!),
    t: Float64Array.from(kept, ({ time }) => time),
  };
}

/** A class of values: both ends are values that some member has. */
export type ValueClass = { readonly from: number; readonly to: number };

/**
 * Parts values into at most `most` classes of about the same number of members (quantiles), equal values never parted.
 * When there are few different values, each is a class.
 *
 * @param values  n numbers, in any order
 * @param most  how many classes at most, ≥ 1
 * @returns  classes from the lowest to the highest, without overlap; none for no values
 * @example
 * classesOf([1, 1, 2, 9], 5) // => [{ from: 1, to: 1 }, { from: 2, to: 2 }, { from: 9, to: 9 }]
 */
export function classesOf(values: readonly number[], most: number): readonly ValueClass[] {
  const sorted = values.toSorted((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  if (distinct.length <= most) return distinct.map((value) => ({ from: value, to: value }));
  const tops = Array.from(
    { length: most },
    (_, i) => sorted[Math.ceil(((i + 1) * sorted.length) / most) - 1] ?? 0,
  );
  return [...new Set(tops)].map((to, i, all) => {
    const below = all[i - 1] ?? Number.NEGATIVE_INFINITY;
    return { from: distinct.find((value) => value > below) ?? to, to };
  });
}

/** The rank of the class that a value falls in, from 0; undefined when none holds it. */
export function classOf(value: number, classes: readonly ValueClass[]): number | undefined {
  const at = classes.findIndex(({ from, to }) => from <= value && value <= to);
  return at < 0 ? undefined : at;
}

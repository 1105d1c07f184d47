/** Coefficients of Nelder and Mead: reflection, expansion, contraction, shrinkage. */
const [REFLECT, EXPAND, CONTRACT, SHRINK] = [1, 2, 0.5, 0.5] as const;

/** A point and the value of the function there. */
export type Minimum = { readonly point: readonly number[]; readonly value: number };

/** When to stop: spread of the values, and number of steps. */
export type SearchLimits = { readonly tolerance?: number; readonly steps?: number };

/**
 * Least value of a function without derivatives, near a start: follows a simplex downhill. A local search: not proof.
 *
 * @param of      a finite function of m numbers
 * @param start   m numbers; the first simplex moves each by 10 %, or by 0.1 when it is 0
 * @param limits  tolerance 1e-10 and 200·m steps unless told
 * @returns       the best point found
 * @source  Nelder & Mead, A simplex method for function minimization (Computer Journal 7, 1965)
 * @example
 * nelderMead(([x = 0]) => (x - 3) ** 2, [1]).value < 1e-9 // => true
 */
export function nelderMead(
  of: (point: readonly number[]) => number,
  start: readonly number[],
  { tolerance = 1e-10, steps = 200 * start.length }: SearchLimits = {},
): Minimum {
  const at = (point: readonly number[]): Minimum => ({ point, value: of(point) });
  const moved = start.map((_, j) =>
    start.map((value, k) => (k === j ? (value === 0 ? 0.1 : value * 1.1) : value)),
  );
  let simplex = [start, ...moved].map(at).sort(byValue);
  for (let step = 0; step < steps; step++) {
    const [best, worst] = [simplex[0]!, simplex.at(-1)!];
    const isFlat = worst.value - best.value <= tolerance * (Math.abs(best.value) + tolerance);
    if (isFlat && sizeOf(simplex) <= Math.sqrt(tolerance)) break;
    simplex = improve(simplex, at).sort(byValue);
  }
  return simplex[0]!;
}

/** How far the farthest corner is from the best, coordinate by coordinate. */
function sizeOf(simplex: readonly Minimum[]): number {
  const best = simplex[0]!.point;
  return Math.max(...simplex.flatMap(({ point }) => point.map((value, k) => Math.abs(value - best[k]!))));
}

function byValue(a: Minimum, b: Minimum): number {
  return a.value - b.value;
}

/** One step: replace the worst corner by a better one, or draw all corners to the best. */
function improve(simplex: readonly Minimum[], at: (point: readonly number[]) => Minimum): Minimum[] {
  const [best, worst] = [simplex[0]!, simplex.at(-1)!];
  const others = simplex.slice(0, -1);
  const centre = best.point.map(
    (_, k) => others.reduce((total, { point }) => total + point[k]!, 0) / others.length,
  );
  const along = (factor: number) => at(centre.map((value, k) => value + factor * (value - worst.point[k]!)));
  const reflected = along(REFLECT);
  if (reflected.value < best.value) {
    const expanded = along(EXPAND);
    return [...others, expanded.value < reflected.value ? expanded : reflected];
  }
  if (reflected.value < others.at(-1)!.value) return [...others, reflected];
  const contracted = along(reflected.value < worst.value ? CONTRACT : -CONTRACT);
  if (contracted.value < Math.min(reflected.value, worst.value)) return [...others, contracted];
  return [
    best,
    ...simplex
      .slice(1)
      .map(({ point }) => at(point.map((value, k) => best.point[k]! + SHRINK * (value - best.point[k]!)))),
  ];
}

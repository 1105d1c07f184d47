/** Coefficients closer to 0 than this are 0. */
const ZERO = 1e-12;
const MAX_PIVOTS = 100_000;

/** The best point of a linear program, and its value. */
export type Optimum = { readonly value: number; readonly point: readonly number[] };

/**
 * Greatest c·w under A·w ≤ b and w ≥ 0, with b ≥ 0 so that w = 0 is a start: the simplex on a full tableau.
 *
 * @param objective  m coefficients c
 * @param rows       k × m coefficients A
 * @param bounds     k bounds b ≥ 0
 * @returns          the optimum; null when it has no bound
 * @throws RangeError  if a bound is negative, lengths differ, or the pivots do not end
 * @source  Dantzig; Bland's rule against cycling (Math. Oper. Res. 2, 1977)
 * @example
 * linearProgram([1, 1], [[1, 2], [3, 1]], [4, 6]) // => { value: 2.8, point: [1.6, 1.2] }
 */
export function linearProgram(
  objective: readonly number[],
  rows: readonly (readonly number[])[],
  bounds: readonly number[],
): Optimum | null {
  if (rows.length !== bounds.length || bounds.some((bound) => !(bound >= 0)))
    throw new RangeError('linearProgram');
  const tableau = startOf(objective, rows, bounds);
  for (let pivots = 0; pivots < MAX_PIVOTS; pivots++) {
    const entering = tableau.costs.findIndex((cost) => cost > ZERO);
    if (entering < 0) return read(tableau, objective);
    const leaving = leavingRow(tableau, entering);
    if (leaving === null) return null;
    pivot(tableau, leaving, entering);
  }
  throw new RangeError('linearProgram: the pivots do not end');
}

/** Rows [A | I | b], what is in the basis, and what each variable would still bring. */
type Tableau = { readonly rows: Float64Array[]; readonly costs: Float64Array; readonly basis: number[] };

function startOf(
  objective: readonly number[],
  rows: readonly (readonly number[])[],
  bounds: readonly number[],
): Tableau {
  const [m, k] = [objective.length, rows.length];
  const costs = new Float64Array(m + k + 1);
  costs.set(objective);
  const made = rows.map((row, r) => {
    if (row.length !== m) throw new RangeError('linearProgram: lengths differ');
    const line = new Float64Array(m + k + 1);
    line.set(row);
    line[m + r] = 1;
    line[m + k] = bounds[r]!;
    return line;
  });
  // the last cost is the (negated) value reached: kept out of the search by its sign
  return { rows: made, costs, basis: made.map((_, r) => m + r) };
}

/** The row that bounds the entering variable first; among equals, the smallest basic variable. */
function leavingRow({ rows, basis }: Tableau, entering: number): number | null {
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  rows.forEach((row, r) => {
    const slope = row[entering]!;
    if (slope <= ZERO) return;
    const step = row.at(-1)! / slope;
    const isTie = best !== null && Math.abs(step - least) <= ZERO * Math.max(1, least);
    if (isTie ? basis[r]! < basis[best!]! : step < least) {
      best = r;
      least = isTie ? Math.min(step, least) : step;
    }
  });
  return best;
}

function pivot({ rows, costs, basis }: Tableau, leaving: number, entering: number): void {
  const row = rows[leaving]!;
  const head = row[entering]!;
  for (let c = 0; c < row.length; c++) row[c] = row[c]! / head;
  for (const other of [...rows, costs]) {
    if (other === row) continue;
    const factor = other[entering]!;
    if (factor === 0) continue;
    for (let c = 0; c < row.length; c++) other[c] = other[c]! - factor * row[c]!;
    other[entering] = 0;
  }
  basis[leaving] = entering;
}

function read({ rows, basis }: Tableau, objective: readonly number[]): Optimum {
  const point = objective.map(() => 0);
  basis.forEach((variable, r) => {
    if (variable < point.length) point[variable] = Math.max(0, rows[r]!.at(-1)!);
  });
  return { value: objective.reduce((total, cost, j) => total + cost * point[j]!, 0), point };
}

import { sum } from '../statistics/sum.ts';

/** Turns between two improvements smaller than this, relative, are the last. */
const ENOUGH = 1e-13;
const MAX_TURNS = 1_000;

/**
 * Varimax: turns the factors so that each quantity loads on few of them and they can be named (SoVI).
 *
 * greatest variance of the squared loadings; rows brought to length 1 before and back after (Kaiser)
 *
 * @param loadings  m quantities × k retained factors (correlations of the one with the other)
 * @returns         m × k turned loadings; communalities are unchanged; order and sign of the factors are arbitrary
 * @throws RangeError  if the rows have not the same length, or the turns do not end
 * @source  Kaiser, The varimax criterion (Psychometrika 23, 1958), planar rotations; R stats::varimax(normalize = TRUE)
 * @example
 * varimax([[1, 0], [0, 1]]) // => [[1, 0], [0, 1]]
 */
export function varimax(loadings: readonly (readonly number[])[]): number[][] {
  const k = loadings[0]?.length ?? 0;
  if (loadings.some((row) => row.length !== k)) throw new RangeError('varimax: rows of different length');
  const lengths = loadings.map((row) => Math.sqrt(sum(row.map((value) => value ** 2))));
  const turned = loadings.map((row, i) =>
    row.map((value) => (lengths[i] === 0 ? 0 : value / (lengths[i] as number))),
  );
  for (let turn = 0; ; turn++) {
    if (turn === MAX_TURNS) throw new RangeError('varimax: the turns do not end');
    let greatest = 0;
    for (let p = 0; p < k; p++) {
      for (let q = p + 1; q < k; q++) greatest = Math.max(greatest, turnPlane(turned, p, q));
    }
    if (greatest < ENOUGH) break;
  }
  return turned.map((row, i) => row.map((value) => value * (lengths[i] as number)));
}

/** Turns two factors to the best angle between them; returns the size of the turn. */
function turnPlane(rows: number[][], p: number, q: number): number {
  const u = rows.map((row) => (row[p] as number) ** 2 - (row[q] as number) ** 2);
  const v = rows.map((row) => 2 * (row[p] as number) * (row[q] as number));
  const m = rows.length;
  const a = sum(u);
  const b = sum(v);
  const c = sum(u.map((value, i) => value ** 2 - (v[i] as number) ** 2));
  const d = 2 * sum(u.map((value, i) => value * (v[i] as number)));
  const angle = Math.atan2(d - (2 * a * b) / m, c - (a ** 2 - b ** 2) / m) / 4;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  for (const row of rows) {
    const [x, y] = [row[p] as number, row[q] as number];
    row[p] = cos * x + sin * y;
    row[q] = cos * y - sin * x;
  }
  return Math.abs(angle);
}

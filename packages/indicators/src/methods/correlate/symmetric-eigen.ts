/** Eigenvalues from the greatest, and a unit eigenvector for each. */
export type Eigen = { readonly values: readonly number[]; readonly vectors: readonly (readonly number[])[] };

/** Sweeps of rotations; six to ten are usual. */
const MAX_SWEEPS = 100;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix, by Jacobi's rotations: slow, and exact to the last digits.
 *
 * @param matrix  m × m, symmetric, finite
 * @returns       m values in falling order and m orthonormal vectors; each vector's largest coordinate is positive
 * @throws RangeError  if the matrix is not square or symmetric, or the rotations do not end
 * @source  Golub & Van Loan, Matrix Computations, § 8.5 (cyclic Jacobi)
 * @example
 * symmetricEigen([[2, 0], [0, 3]]).values // => [3, 2]
 */
export function symmetricEigen(matrix: readonly (readonly number[])[]): Eigen {
  requireSymmetric(matrix);
  const a = matrix.map((row) => [...row]);
  const v = matrix.map((_, i) => matrix.map((_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; offDiagonal(a) > 0; sweep++) {
    if (sweep === MAX_SWEEPS) throw new RangeError('symmetricEigen: the rotations do not end');
    for (let p = 0; p < a.length; p++) for (let q = p + 1; q < a.length; q++) rotate(a, v, p, q);
  }
  const order = a
    .map((row, i) => ({ value: row[i] as number, i }))
    .sort((x, y) => y.value - x.value || x.i - y.i);
  return {
    values: order.map(({ value }) => value),
    vectors: order.map(({ i }) => facing(v.map((row) => row[i] as number))),
  };
}

function requireSymmetric(matrix: readonly (readonly number[])[]): void {
  matrix.forEach((row, i) => {
    row.forEach((value, j) => {
      if (!Number.isFinite(value) || value !== matrix[j]?.[i] || row.length !== matrix.length) {
        throw new RangeError('symmetricEigen: the matrix is not symmetric and finite');
      }
    });
  });
}

/** What is left beside the diagonal; 0 once it is below the rounding of the diagonal. */
function offDiagonal(a: readonly (readonly number[])[]): number {
  let off = 0;
  let on = 0;
  a.forEach((row, i) => {
    row.forEach((value, j) => {
      if (i === j) on += value ** 2;
      else off += value ** 2;
    });
  });
  return off <= (Number.EPSILON / 16) ** 2 * on ? 0 : off;
}

/** Turns the plane (p, q) so that a[p][q] becomes 0. */
function rotate(a: number[][], v: number[][], p: number, q: number): void {
  const [rowP, rowQ] = [a[p] as number[], a[q] as number[]];
  const gap = rowP[q] as number;
  if (gap === 0) return;
  const theta = ((rowQ[q] as number) - (rowP[p] as number)) / (2 * gap);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.hypot(theta, 1));
  const c = 1 / Math.hypot(t, 1);
  const s = t * c;
  turn(rowP, rowQ, c, s);
  for (const row of [...a, ...v]) turnPair(row, p, q, c, s);
  rowP[q] = 0;
  rowQ[p] = 0;
}

function turn(x: number[], y: number[], c: number, s: number): void {
  for (let k = 0; k < x.length; k++) {
    const [xk, yk] = [x[k] as number, y[k] as number];
    x[k] = c * xk - s * yk;
    y[k] = s * xk + c * yk;
  }
}

function turnPair(row: number[], p: number, q: number, c: number, s: number): void {
  const [xp, xq] = [row[p] as number, row[q] as number];
  row[p] = c * xp - s * xq;
  row[q] = s * xp + c * xq;
}

/** The sign of an eigenvector is arbitrary: the largest coordinate is made positive. */
function facing(vector: number[]): number[] {
  const largest = vector.reduce(
    (best, value) => (Math.abs(value) > Math.abs(best) + 1e-12 ? value : best),
    0,
  );
  return largest < 0 ? vector.map((value) => 0 - value) : vector;
}

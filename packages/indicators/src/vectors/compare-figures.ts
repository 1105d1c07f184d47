import type { Tolerance, Vector } from './vector.ts';

/** A figure of ours beside the expected one. */
type Mismatch = { readonly path: string; readonly found: unknown; readonly expected: unknown };

/**
 * All the figures of a vector beside ours.
 *
 * - `compared`: how many leaves of `expected` were looked at
 * - `largestError`: the largest error, relative where the tolerance is
 * - `partErrors`: the largest error of each part of `expected` that has a tolerance of its own
 * - `mismatches`: where ours is out of tolerance, missing, or another word
 */
export type Comparison = {
  readonly compared: number;
  readonly largestError: number;
  readonly partErrors: Readonly<Record<string, number>>;
  readonly mismatches: readonly Mismatch[];
};

/** Below this distance two figures are the same, whatever their size — README of the vectors. */
const FLOOR = 1e-12;

/** The name of the part whose tolerance is that of the vector. */
const WHOLE = '';

/**
 * Compares every leaf of what is expected with ours.
 *
 * @param vector  what is expected, and the tolerance
 * @param found   our figures, in the same shape
 * @param apart   paths that are no figure of a method
 * @returns       what was compared, the largest error, and where ours is wrong
 * @example
 * compareFigures({ expected: [1], tolerance: { abs: 0.1 } }, [1.05]).mismatches // => []
 */
export function compareFigures(
  vector: Pick<Vector, 'expected' | 'tolerance'>,
  found: unknown,
  apart: readonly string[] = [],
): Comparison {
  const mismatches: Mismatch[] = [];
  let compared = 0;
  const largest: Record<string, number> = { [WHOLE]: 0 };
  for (const leaf of leaves(vector.expected, found, vector.tolerance, '')) {
    if (apart.some((path) => leaf.path === path || leaf.path.startsWith(`${path}.`))) continue;
    compared++;
    const error = errorOf(leaf.found, leaf.expected, leaf.tolerance);
    if (error === null) mismatches.push({ path: leaf.path, found: leaf.found, expected: leaf.expected });
    else largest[leaf.part] = Math.max(largest[leaf.part] ?? 0, error);
  }
  const { [WHOLE]: largestError = 0, ...partErrors } = largest;
  return { compared, largestError, partErrors, mismatches };
}

type Leaf = Mismatch & { readonly tolerance: Tolerance; readonly part: string };

/** Every leaf of `expected` with what we found at the same place and the tolerance that holds there. */
function* leaves(
  expected: unknown,
  found: unknown,
  tolerance: Tolerance,
  path: string,
  part = WHOLE,
): Generator<Leaf> {
  if (typeof expected !== 'object' || expected === null) {
    yield { path, expected, found, tolerance, part };
    return;
  }
  for (const [key, value] of Object.entries(expected)) {
    const own = ownTolerance(tolerance, key);
    const at = (found as Readonly<Record<string, unknown>> | null | undefined)?.[key];
    const inner = path === '' ? key : `${path}.${key}`;
    yield* leaves(value, at, own ?? tolerance, inner, own === undefined ? part : inner);
  }
}

/** The tolerance of a part that has its own, named in full or by its beginning: `p_permutation` for `p_permutation_9999_approx`. */
function ownTolerance(tolerance: Tolerance, key: string): Tolerance | undefined {
  const named = Object.entries(tolerance).find(([name]) => key === name || key.startsWith(`${name}_`));
  return typeof named?.[1] === 'object' ? named[1] : undefined;
}

/** The error of a leaf; null when it is out of tolerance. Gaps and words must be the same. */
function errorOf(found: unknown, expected: unknown, { rel, abs }: Tolerance): number | null {
  if (typeof expected !== 'number') return found === expected ? 0 : null;
  if (typeof found !== 'number' || !Number.isFinite(found)) return null;
  const distance = Math.abs(found - expected);
  if (distance <= FLOOR) return distance;
  const error = rel === undefined ? distance : distance / Math.abs(expected);
  return error <= (rel ?? abs ?? 0) ? error : null;
}

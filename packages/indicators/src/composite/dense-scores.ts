/**
 * Scores of n units ready to be added fast.
 *
 * - `values`: n figures, 0 where missing
 * - `gaps`: the units that are missing, in rising order
 */
export type DenseScores = { readonly values: Float64Array; readonly gaps: Uint32Array };

/**
 * Scores with their gaps listed apart.
 *
 * @param scores  n figures, NaN where missing
 * @param change  from a score to what is to be added; the same unless told
 * @returns       n changed figures with 0 at the gaps
 * @source  most cells are known: it is quicker to correct the few gaps than to ask every cell
 * @example
 * denseScores(Float64Array.of(1, NaN)).gaps // => Uint32Array [1]
 */
export function denseScores(scores: Float64Array, change?: (score: number) => number): DenseScores {
  const values = new Float64Array(scores.length);
  const gaps = new Uint32Array(scores.length);
  let missing = 0;
  for (let i = 0; i < values.length; i++) {
    const score = scores[i]!;
    if (Number.isNaN(score)) gaps[missing++] = i;
    else values[i] = change === undefined ? score : change(score);
  }
  return { values, gaps: gaps.slice(0, missing) };
}

/**
 * Σ wⱼxⱼ / Σ wⱼ over the known parts of each unit.
 *
 * @param parts    m sets of scores of the same n units
 * @param weights  m weights ≥ 0
 * @param least    least share of the parts that must be known, of their number and of their weight both
 * @returns        n means, NaN where too little is known
 * @source  the aggregators' own; the gaps' weights are taken off the whole
 * @example
 * denseMeans([denseScores(Float64Array.of(1, NaN)), denseScores(Float64Array.of(3, 4))], [1, 1], 0) // => Float64Array [2, 4]
 */
export function denseMeans(
  parts: readonly DenseScores[],
  weights: readonly number[],
  least: number,
): Float64Array {
  const n = parts[0]?.values.length ?? 0;
  const total = new Float64Array(n);
  for (let j = 0; j < parts.length; j += TOGETHER)
    addParts(parts.slice(j, j + TOGETHER), weights.slice(j), total);
  const whole = weights.reduce((a, b) => a + b, 0);
  if (parts.every(({ gaps }) => gaps.length === 0)) {
    for (let i = 0; i < n; i++) total[i] = total[i]! / whole;
    return total;
  }
  const { weight, count } = knownOf(parts, weights, whole, n);
  const enough = least - Number.EPSILON * parts.length;
  for (let i = 0; i < n; i++) {
    const isEnough = count[i]! / parts.length >= least && weight[i]! / whole >= enough;
    // what is left of the weight after taking off all gaps is rounding
    const isWeighed = weight[i]! > whole * NOTHING;
    total[i] = isEnough && isWeighed ? total[i]! / weight[i]! : Number.NaN;
  }
  return total;
}

/** Parts added in one pass over the units. */
const TOGETHER = 4;
/** Share of the whole weight below which nothing is known. */
const NOTHING = 1e-12;

/** total += Σ wx for up to four parts; parts that are not there weigh 0. */
function addParts(parts: readonly DenseScores[], weights: readonly number[], total: Float64Array): void {
  const [a, b, c, d] = Array.from({ length: TOGETHER }, (_, k) => (parts[k] ?? parts[0]!).values) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const [u, v, w, x] = Array.from({ length: TOGETHER }, (_, k) => (k < parts.length ? weights[k]! : 0)) as [
    number,
    number,
    number,
    number,
  ];
  for (let i = 0; i < total.length; i++) {
    total[i] = total[i]! + u * a[i]! + v * b[i]! + w * c[i]! + x * d[i]!;
  }
}

/** What each unit knows: all, less its gaps. */
function knownOf(parts: readonly DenseScores[], weights: readonly number[], whole: number, n: number) {
  const weight = new Float64Array(n).fill(whole);
  const count = new Uint16Array(n).fill(parts.length);
  parts.forEach(({ gaps }, j) => {
    for (const i of gaps) {
      weight[i] = weight[i]! - weights[j]!;
      count[i] = count[i]! - 1;
    }
  });
  return { weight, count };
}

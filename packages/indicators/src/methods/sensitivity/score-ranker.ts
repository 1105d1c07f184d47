/** Ranks of up to 65 535 units, or more. */
export type RankArray = Uint16Array | Uint32Array;

/** Digits of the top 32 bits of a score: 11, 11 and 10. */
const DIGIT = 11;
const BUCKETS = 1 << DIGIT;
/** Runs of scores with the same top 32 bits are put in order by insertion up to this length. */
const SHORT = 24;

/**
 * Ranks many sets of scores of the same n units, without allocating for each.
 *
 * - `rank(scores, ranks, offset)`: writes n ranks from `offset` on; 1 is the greatest, scores equal within 1e-10 share the best place,
 *   0 where the score is NaN
 */
export interface ScoreRanker {
  rank(scores: Float64Array, ranks: RankArray, offset: number): void;
}

/**
 * A ranker for n units: three counting passes over the top half of each number, then the rest exactly.
 *
 * @param n  how many units
 * @returns  a ranker with its own scratch space (20 bytes for each unit)
 * @source  Knuth, The Art of Computer Programming 3, § 5.2.5 (radix), on the order-preserving bits of IEEE 754
 * @example
 * createScoreRanker(3).rank(Float64Array.of(1, 5, 5), new Uint16Array(3), 0) // writes 3, 1, 1
 */
export function createScoreRanker(n: number): ScoreRanker {
  const keys = new Uint32Array(n);
  let order: Uint32Array = new Uint32Array(n);
  let next: Uint32Array = new Uint32Array(n);
  const counts = [new Uint32Array(BUCKETS), new Uint32Array(BUCKETS), new Uint32Array(BUCKETS)] as const;

  const rank = (scores: Float64Array, ranks: RankArray, offset: number): void => {
    const known = readKeys(scores, keys, order, counts);
    for (let pass = 0; pass < 3; pass++) {
      if (!scatter(keys, order, next, known, counts[pass]!, pass * DIGIT)) continue;
      [order, next] = [next, order];
    }
    settle(scores, keys, order, known);
    writeRanks(scores, order, known, ranks, offset);
  };
  return { rank };
}

/**
 * The top 32 bits of each known score, turned so that the greatest comes first, and the counts of their digits.
 * Returns how many are known; `order` lists them.
 */
function readKeys(
  scores: Float64Array,
  keys: Uint32Array,
  order: Uint32Array,
  counts: readonly [Uint32Array, Uint32Array, Uint32Array],
): number {
  const [low, middle, high] = counts;
  low.fill(0);
  middle.fill(0);
  high.fill(0);
  const words = new Uint32Array(scores.buffer, scores.byteOffset, 2 * scores.length);
  let known = 0;
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i]!;
    if (Number.isNaN(score)) continue;
    const top = score === 0 ? 0 : words[2 * i + 1]!;
    // negative numbers already fall as their bits rise; positive ones are turned
    const key = top >>> 31 === 1 ? top : top ^ 0x7fffffff;
    keys[i] = key;
    low[key & (BUCKETS - 1)]!++;
    middle[(key >>> DIGIT) & (BUCKETS - 1)]!++;
    high[key >>> (2 * DIGIT)]!++;
    order[known++] = i;
  }
  return known;
}

/** One stable pass on a digit; false when all digits are the same and nothing would change. */
function scatter(
  keys: Uint32Array,
  order: Uint32Array,
  next: Uint32Array,
  known: number,
  starts: Uint32Array,
  shift: number,
): boolean {
  if (known === 0) return false;
  if (starts[(keys[order[0]!]! >>> shift) & (BUCKETS - 1)] === known) return false;
  let before = 0;
  for (let digit = 0; digit < BUCKETS; digit++) {
    const count = starts[digit]!;
    starts[digit] = before;
    before += count;
  }
  for (let k = 0; k < known; k++) {
    const i = order[k]!;
    const digit = (keys[i]! >>> shift) & (BUCKETS - 1);
    const place = starts[digit]!;
    starts[digit] = place + 1;
    next[place] = i;
  }
  return true;
}

/** Puts units whose top bits are the same in order by their whole score. */
function settle(scores: Float64Array, keys: Uint32Array, order: Uint32Array, known: number): void {
  let start = 0;
  while (start < known) {
    const key = keys[order[start]!]!;
    let end = start + 1;
    while (end < known && keys[order[end]!] === key) end++;
    if (end - start > SHORT) order.subarray(start, end).sort((i, j) => scores[j]! - scores[i]! || i - j);
    else if (end - start > 1) insertionSort(scores, order, start, end);
    start = end;
  }
}

function insertionSort(scores: Float64Array, order: Uint32Array, start: number, end: number): void {
  for (let k = start + 1; k < end; k++) {
    const i = order[k]!;
    const score = scores[i]!;
    let place = k;
    while (place > start && scores[order[place - 1]!]! < score) {
      order[place] = order[place - 1]!;
      place--;
    }
    order[place] = i;
  }
}

/** Scores closer than this, relative, are equal: weighted sums differ by their rounding. */
const TIE = 1e-10;

function isTie(first: number, score: number): boolean {
  return first - score <= TIE * Math.max(Math.abs(first), Math.abs(score));
}

function writeRanks(
  scores: Float64Array,
  order: Uint32Array,
  known: number,
  ranks: RankArray,
  offset: number,
): void {
  if (known < scores.length) ranks.fill(0, offset, offset + scores.length);
  let rank = 1;
  let first = Number.NaN;
  for (let k = 0; k < known; k++) {
    const i = order[k]!;
    const score = scores[i]!;
    if (!isTie(first, score)) {
      rank = k + 1;
      first = score;
    }
    ranks[offset + i] = rank;
  }
}

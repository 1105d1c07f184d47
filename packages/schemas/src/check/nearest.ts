/** letters that a typing mistake changes at most: past two, another word was meant */
const MOST = 2;

/**
 * The name that a person most likely meant: the nearest by edit distance, two letters away at most, and one letter in
 * three at most, so that short words are not turned into one another. Undefined when none is near.
 *
 * @example
 * nearest('comune', ['commune', 'zone']) // => 'commune'
 */
export function nearest(given: string, names: readonly string[]): string | undefined {
  const reach = Math.min(MOST, Math.floor(given.length / 3));
  const [near] = names
    .map((name) => ({ name, distance: editDistance(given.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  return near && near.distance <= reach ? near.name : undefined;
}

/**
 * Levenshtein distance: letters to add, drop or change to turn one text into the other. Texts whose lengths differ by more
 * than two are not compared, and read as three.
 *
 * @source V. I. Levenshtein, Binary codes capable of correcting deletions, insertions and reversals (1966)
 */
export function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > MOST) return MOST + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) row = nextRow(row, letter, b, i + 1);
  return row.at(-1) ?? 0;
}

function nextRow(above: readonly number[], letter: string, b: string, first: number): number[] {
  const row = [first];
  for (let j = 1; j <= b.length; j++) {
    const change = (above[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1);
    row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change));
  }
  return row;
}

/**
 * Compares two texts by code point, the order of their UTF-8 bytes and so the order of SQLite. `<` alone compares UTF-16
 * code units, which puts 😀 before ﬀ.
 *
 * @returns negative when `a` comes first, positive when `b` does, 0 when they are equal
 */
export function byCodePoint(a: string, b: string): number {
  const shortest = Math.min(a.length, b.length);
  for (let i = 0; i < shortest; i += 1) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (x !== y) return isSurrogate(x) === isSurrogate(y) ? x - y : isSurrogate(x) ? 1 : -1;
  }
  return a.length - b.length;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

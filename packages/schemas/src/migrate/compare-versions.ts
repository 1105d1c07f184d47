/**
 * Less than 0 when `a` comes before `b`, 0 when they are the same, more than 0 after.
 *
 * @example
 * compareVersions('1.10', '1.9') > 0 // => true: versions are not decimals
 */
export function compareVersions(a: string, b: string): number {
  return majorOf(a) - majorOf(b) || minorOf(a) - minorOf(b);
}

/** What breaks when it rises. */
export function majorOf(version: string): number {
  return Number(version.split('.')[0]);
}

/** What only adds when it rises. */
function minorOf(version: string): number {
  return Number(version.split('.')[1]);
}

/** The same map, its codes ascending: order does not depend on where pieces came from. */
export function byCode<T>(figures: ReadonlyMap<string, T>): Map<string, T> {
  return new Map([...figures].sort(([a], [b]) => (a < b ? -1 : 1)));
}

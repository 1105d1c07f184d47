/** One string for a type and an id, whatever characters they hold: two pairs never share one. */
export function recordKey(type: string, id: string): string {
  return `${type.length}:${type}${id}`;
}

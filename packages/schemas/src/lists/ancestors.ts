import type { CodeList, ListItem } from './define-list.ts';

/** The items that this one is a kind of, nearest first: 112 is a kind of 11. */
export function ancestorsOf(list: CodeList, code: string): readonly ListItem[] {
  const found: ListItem[] = [];
  let at = list.items.find((item) => item.code === code);
  while (at?.broader !== undefined && !found.some((item) => item.code === at?.broader)) {
    const above = list.items.find((item) => item.code === at?.broader);
    if (!above) break;
    found.push(above);
    at = above;
  }
  return found;
}

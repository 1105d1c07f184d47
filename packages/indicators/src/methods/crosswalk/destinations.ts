import type { Passage } from './passage.ts';

/**
 * Where one territory goes: to itself unless the passage names it.
 *
 * @source  INSEE, tables de passage: a code that no row names did not change
 * @example
 * destinations([{ from: 'a', to: 'b', share: 1 }])('c') // => [{ from: 'c', to: 'c', share: 1 }]
 */
export function destinations(passage: Passage): (code: string) => Passage {
  const byOrigin = Map.groupBy(passage, (row) => row.from);
  return (code) => byOrigin.get(code) ?? [{ from: code, to: code, share: 1 }];
}

import type { CodeList } from './define-list.ts';
import * as registry from './index.ts';

/** Every controlled list, by its name in camelCase. */
export const lists: Readonly<Record<keyof typeof registry, CodeList>> = { ...registry };

/** The controlled list of that name (`ppr-hazards`), or undefined. */
export function findList(name: string): CodeList | undefined {
  return Object.values(lists).find((list) => list.name === name);
}

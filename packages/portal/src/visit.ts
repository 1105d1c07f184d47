import type { Client } from '@maillage/client';
import type { Memory } from './memory.ts';
import type { Voice } from './voice.ts';

/** The reader's choice of theme; `auto` follows the system. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/**
 * One visit to one page: who reads, what was asked, and where to read it from.
 *
 * - `path`: the path asked for, without its language prefix, with its query
 * - `params`, `query`: the parts of the path, and of what follows `?`
 * - `today`: the day in mainland France, `YYYY-MM-DD`
 * - `memory`: what was read a moment ago, shared by all visits
 */
export type Visit = Voice & {
  readonly node: Client;
  readonly memory: Memory;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly today: string;
  readonly theme: Theme;
  readonly baseUrl: string;
};

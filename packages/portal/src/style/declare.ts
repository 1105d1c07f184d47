import type { Tokens } from './tokens.ts';

/** Tokens as CSS custom properties: `--paper:#f7f2e7;…`. */
export function declare(tokens: Tokens): string {
  return Object.entries(tokens)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');
}

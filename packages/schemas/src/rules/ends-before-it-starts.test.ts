import { expect, it } from 'vitest';
import { endsBeforeItStarts } from './ends-before-it-starts.ts';

const rule = endsBeforeItStarts('stay', 'from', 'until');

it('lets a stay end on the day it starts, or in a year that may come after', () => {
  expect(rule.holds({ from: '2026-03-12', until: '2026-03-12' })).toBe(true);
  expect(rule.holds({ from: '2026-03-12', until: '2026' })).toBe(true);
  expect(rule.holds({ from: '2026-03-12', until: '2025' })).toBe(false);
});

it('does not run on half a stay, and looks at its end first', () => {
  expect(rule.holds({ from: '2026-03-12' })).toBeNull();
  expect([rule.code, rule.path]).toEqual(['stay/ends-before-it-starts', ['until']]);
});

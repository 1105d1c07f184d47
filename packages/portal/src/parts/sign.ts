import type { Obligation, VerdictValue } from '@maillage/schemas';
import { type Html, html, raw } from '../html.ts';

/**
 * Signs beside words: each verdict has a shape of its own, so that colour is never alone.
 * Unknown is an open, dashed ring with a question mark: neither full nor crossed.
 */
const SHAPES: Readonly<Record<VerdictValue | 'obliged' | 'not-obliged', string>> = {
  compliant:
    '<circle cx="8" cy="8" r="7.5" fill="currentColor"/><path class="on" stroke-width="2" d="m4.3 8.3 2.5 2.6 5-5.6"/>',
  'non-compliant':
    '<path fill="currentColor" d="M8 0l8 8-8 8-8-8z"/><path class="on" stroke-width="1.9" d="m5.4 5.4 5.2 5.2m0-5.2-5.2 5.2"/>',
  'due-soon':
    '<rect x=".5" y=".5" width="15" height="15" rx="2" fill="currentColor"/><path class="on" stroke-width="1.9" d="M8 3.4V8l3.2 2.4"/>',
  'not-concerned':
    '<circle cx="8" cy="8" r="6.9" fill="none" stroke="currentColor" stroke-width="1.2"/><path stroke="currentColor" stroke-width="1.8" d="M4.6 8h6.8"/>',
  unknown:
    '<circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" stroke-width="1.2" stroke-dasharray="2 1.65"/>' +
    '<path fill="none" stroke="currentColor" stroke-width="1.6" d="M5.9 6.2c0-3 4.3-2.8 4.3-.2 0 1.7-2.1 1.6-2.1 3.4"/><circle cx="8.1" cy="11.7" r="1" fill="currentColor"/>',
  obliged:
    '<circle cx="8" cy="8" r="7.5" fill="currentColor"/><circle cx="8" cy="8" r="2.6" class="on" stroke-width="1.6"/>',
  'not-obliged': '<circle cx="8" cy="8" r="6.9" fill="none" stroke="currentColor" stroke-width="1.4"/>',
};

/** Every sign, drawn once at the top of a page for the others to refer to. */
export function signSheet(): Html {
  const symbols = Object.entries(SHAPES).map(
    ([name, shape]) => `<symbol id="s-${name}" viewBox="0 0 16 16">${shape}</symbol>`,
  );
  return raw(
    `<svg width="0" height="0" class="hidden" aria-hidden="true" focusable="false">${symbols.join('')}</svg>`,
  );
}

/** The sign of a verdict or of an obligation. Decoration: the word stands beside it. */
export function sign(value: VerdictValue | Obligation): Html {
  return html`<svg class="sign" aria-hidden="true" focusable="false"><use href="#s-${value}"></use></svg>`;
}

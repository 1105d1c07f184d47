import { type Html, raw } from '../html.ts';
import type { Fill } from '../map/layer.ts';

/**
 * Patterns, so that colour is never alone: what is unknown is hatched on bare ground, what fails is dotted, what falls
 * due is barred. Drawn once in a page, referred to by `url(#p-…)`.
 */
export function patterns(): Html {
  const pattern = (id: string, size: number, inside: string) =>
    `<pattern id="p-${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse">${inside}</pattern>`;
  const ground = (name: string, size: number) => `<rect class="${name}" width="${size}" height="${size}"/>`;
  return raw(
    '<svg width="0" height="0" class="hidden" aria-hidden="true" focusable="false"><defs>' +
      pattern('unknown', 6, `${ground('ground', 6)}<path class="hatch" d="M-1 7 7-1M-1 1 1-1M5 7 7 5"/>`) +
      pattern(
        'non-compliant',
        7,
        `${ground('ground-non-compliant', 7)}<circle class="dots" cx="3.5" cy="3.5" r="1.1"/>`,
      ) +
      pattern('due-soon', 6, `${ground('ground-due-soon', 6)}<path class="ticks" d="M0 3h6"/>`) +
      '</defs></svg>',
  );
}

const PATTERNED: ReadonlySet<Fill> = new Set(['unknown', 'non-compliant', 'due-soon']);

/** The attributes that fill a shape: a class of the style sheet, or a pattern and its border. */
export function fillAttributes(fill: Fill): string {
  return PATTERNED.has(fill) ? `class="k k-${fill}" fill="url(#p-${fill})"` : `class="k k-${fill}"`;
}

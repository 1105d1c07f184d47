import { OBLIGATION_LABELS, VERDICT_LABELS } from '@maillage/schemas';
import { formatNumber } from '../format/number.ts';
import { type Html, html, raw } from '../html.ts';
import type { Fill, Layer } from '../map/layer.ts';
import type { Voice } from '../voice.ts';
import { mapWords } from '../words/map.ts';
import { fillAttributes } from './patterns.ts';

/** What each fill of a map means, and how many places have it. */
export function legend(voice: Voice, layer: Layer, counts: ReadonlyMap<string, number>): Html {
  return html`<h3 class="hidden">${voice.say(mapWords.legend)}</h3><ul class="legend">${layer.classes.map(
    (one) =>
      html`<li>${swatch(one.fill)}<span>${one.label}</span><b>${formatNumber(voice.language, counts.get(one.fill) ?? 0)}</b></li>`,
  )}</ul>`;
}

/** A sample of a fill. */
function swatch(fill: Fill): Html {
  return raw(
    `<svg class="swatch" viewBox="0 0 32 18" aria-hidden="true" focusable="false"><rect width="32" height="18" ${fillAttributes(fill)}/></svg>`,
  );
}

/** Does this fill have a sign of its own, beside its pattern? */
export function hasSign(fill: Fill): fill is keyof typeof VERDICT_LABELS | keyof typeof OBLIGATION_LABELS {
  return fill in VERDICT_LABELS || fill in OBLIGATION_LABELS;
}

import { VERDICT_LABELS } from '@maillage/schemas';
import { escapeText, type Html, html, raw } from '../html.ts';
import type { Layer } from '../map/layer.ts';
import { paths } from '../paths.ts';
import type { PlacedCommune, Plan } from '../readings/plan.ts';
import type { Voice } from '../voice.ts';
import { mapWords } from '../words/map.ts';
import { fillAttributes } from './patterns.ts';

/** What a map shows: the drawing, how it is coloured, what it is called, and the one class kept in full if any. */
export type MapFigure = {
  readonly plan: Plan;
  readonly layer: Layer;
  readonly title: string;
  readonly description: string;
  readonly only: string | undefined;
};

/**
 * The map itself. To a screen reader it is one image with a description; the table says the rest. Each commune is a
 * link for the pointer, outside of the tab order: with a script, the arrow keys walk from one to the next.
 */
export function mapFigure(voice: Voice, { plan, layer, title, description, only }: MapFigure): Html {
  if (plan.communes.every(({ path }) => path === '')) return html`<p>${voice.say(mapWords.noOutline)}</p>`;
  const byFill = Map.groupBy(plan.communes, ({ code }) => layer.places.get(code)?.fill ?? 'unknown');
  const groups = [...byFill].map(
    ([filled, communes]) =>
      `<g ${fillAttributes(filled)}${only !== undefined && only !== filled ? ' opacity=".22"' : ''}>${communes.map((one) => shape(voice, one, layer)).join('')}</g>`,
  );
  return html`<figure class="map neat">
<svg class="plan" viewBox="0 0 ${plan.width} ${plan.height}" role="img" aria-label="${title}" aria-describedby="carte-texte" data-readout="carte-lecture" data-role="${voice.say(mapWords.keyboard)}">
${raw(groups.join('\n'))}
<path class="inner" d="${plan.mesh.groups}"></path><path class="outer" d="${plan.mesh.outer}"></path>
</svg>
<p class="readout" id="carte-lecture" aria-live="polite"></p>
<figcaption><span id="carte-texte" class="hidden">${description}</span>${voice.say(mapWords.hint)}</figcaption></figure>`;
}

/** One commune, as short as it can be written: there are hundreds. */
function shape(voice: Voice, { code, name, path }: PlacedCommune, layer: Layer): string {
  if (path === '') return '';
  const text = layer.places.get(code)?.label ?? voice.say(VERDICT_LABELS.unknown);
  const href = voice.link(paths.territory({ level: 'commune', code }));
  const title = escapeText(`${voice.colon(name)} ${text}`);
  return `<a href="${href}" tabindex="-1"><path d="${path}"><title>${title}</title></path></a>`;
}

/** The counts of each class in a sentence, for those who do not see the map. */
export function sayCounts(layer: Layer, counts: ReadonlyMap<string, number>): string {
  return layer.classes.map((one) => `${one.label} ${counts.get(one.fill) ?? 0}`).join(', ');
}

/** How many places each class has. */
export function countsOf(layer: Layer, codes: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const code of codes) {
    const filled = layer.places.get(code)?.fill ?? 'unknown';
    counts.set(filled, (counts.get(filled) ?? 0) + 1);
  }
  return counts;
}

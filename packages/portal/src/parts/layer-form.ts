import { type Html, html, raw } from '../html.ts';
import type { Layer } from '../map/layer.ts';
import type { LayerChoice } from '../readings/layers.ts';
import type { Voice } from '../voice.ts';
import { mapWords } from '../words/map.ts';

/** What the form starts from. */
export type LayerForm = {
  readonly choices: readonly LayerChoice[];
  readonly choice: LayerChoice;
  readonly layer: Layer;
  readonly only: string | undefined;
};

/** Chooses what colours the map and which class the table keeps; sends itself to the same page. */
export function layerForm(voice: Voice, { choices, choice, layer, only }: LayerForm): Html {
  const group = (kind: LayerChoice['kind'], label: string): Html =>
    html`<optgroup label="${label}">${choices
      .filter((one) => one.kind === kind)
      .map((one) => option(one.id, labelOf(voice, one), one === choice))}</optgroup>`;
  return html`<form class="filters" method="get" action="#carte">
<div><label for="couche">${voice.say(mapWords.layer)}</label><select id="couche" name="couche">
${group('rule', voice.say(mapWords.duties))}${group('indicator', voice.say(mapWords.indicators))}</select></div>
<div><label for="classe">${voice.say(mapWords.only)}</label><select id="classe" name="classe">
${option('', voice.say(mapWords.all), only === undefined)}
${layer.classes.map(({ fill, label }) => option(fill, label, fill === only))}</select></div>
<button>${voice.say(mapWords.show)}</button></form>`;
}

/** Rules are known by their code too. */
function labelOf(voice: Voice, { id, kind, label }: LayerChoice): string {
  return kind === 'rule' ? `${id} · ${voice.say(label)}` : voice.say(label);
}

function option(value: string, label: string, isSelected: boolean): Html {
  return html`<option value="${value}"${raw(isSelected ? ' selected' : '')}>${label}</option>`;
}

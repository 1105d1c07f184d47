import type { TerritoryRef } from '@maillage/schemas';
import { type Html, html } from '../html.ts';
import { paths } from '../paths.ts';
import type { Voice } from '../voice.ts';

/** A link to the page of a territory, by its name, or by its code when no name is known here. */
export function territoryLink(voice: Voice, territory: TerritoryRef & { readonly name?: string }): Html {
  return html`<a href="${voice.link(paths.territory(territory))}">${voice.say(territory.name ?? territory.code)}</a>`;
}

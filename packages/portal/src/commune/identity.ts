import type { Envelope, Territory, territory } from '@maillage/schemas';
import type { TerritorySheet } from '../answers.ts';
import { formatNumber } from '../format/number.ts';
import { type Html, html, NOTHING } from '../html.ts';
import { dated } from '../parts/dated.ts';
import { facts } from '../parts/facts.ts';
import { territoryLink } from '../parts/territory-link.ts';
import type { Voice } from '../voice.ts';
import { communeWords } from '../words/commune.ts';
import { LEVEL_LABELS } from '../words/territory.ts';

/** Who a commune is: its codes, how many live there, and all that it lies in. */
export function identity(voice: Voice, { territory: record, parents }: TerritorySheet): Html {
  const { body } = record as Envelope<typeof territory>;
  return html`${successors(voice, body)}${facts([
    [voice.say(communeWords.code), body.code],
    [voice.say(communeWords.population), population(voice, body)],
    ...parents
      .filter(({ level }) => level !== 'country')
      .map((parent) => [voice.say(LEVEL_LABELS[parent.level]), territoryLink(voice, parent)] as const),
    [voice.say(communeWords.postal), body.postalCodes?.join(', ')],
    [voice.say(communeWords.former), body.formerCodes?.join(', ')],
  ])}`;
}

function population(voice: Voice, { population }: Territory): Html | undefined {
  if (population?.municipal === undefined) return undefined;
  const year = population.year
    ? html` <span class="soft">(${dated(voice, population.year)})</span>`
    : NOTHING;
  return html`${formatNumber(voice.language, population.municipal)}${year}`;
}

function successors(voice: Voice, { successors }: Territory): Html {
  if (!successors || successors.length === 0) return NOTHING;
  return html`<div class="disagree">${successors.map(
    ({ code }) =>
      html`<p>${voice.say(communeWords.ended)} ${territoryLink(voice, { level: 'commune', code })}</p>`,
  )}</div>`;
}

import { catnat, catnatTally, type Envelope, rangeOf } from '@maillage/schemas';
import { recordsOn, type TerritorySheet } from '../answers.ts';
import { formatNumber } from '../format/number.ts';
import { type Html, html, NOTHING } from '../html.ts';
import { dataTable } from '../parts/data-table.ts';
import { dated } from '../parts/dated.ts';
import { recordLink } from '../parts/record-link.ts';
import type { Voice } from '../voice.ts';
import { communeWords } from '../words/commune.ts';

/** The natural disasters recognised for a commune: the tally of each hazard, the decrees one by one, or both. */
export function decrees(voice: Voice, sheet: TerritorySheet): Html {
  const tallies = recordsOn(sheet, catnatTally);
  const recognitions = recordsOn(sheet, catnat);
  if (tallies.length + recognitions.length === 0) return html`<p>${voice.say(communeWords.noDecree)}</p>`;
  const both = tallies.length > 0 && recognitions.length > 0;
  return html`<div class="stack">${tallies.length > 0 ? tallyTable(voice, tallies) : NOTHING}
${recognitions.length > 0 ? recognitionTable(voice, recognitions) : NOTHING}
${both ? html`<p class="soft">${voice.say(communeWords.sameDecrees)}</p>` : NOTHING}</div>`;
}

function tallyTable(voice: Voice, tallies: readonly Envelope<typeof catnatTally>[]): Html {
  return dataTable(
    voice.say(communeWords.tallies),
    [
      {
        label: voice.say(communeWords.hazard),
        cell: (tally) => recordLink(voice, tally, tally.body.hazard.label),
      },
      {
        label: voice.say(communeWords.count),
        numeric: true,
        cell: ({ body }) => formatNumber(voice.language, body.count),
      },
      {
        label: voice.say(communeWords.last),
        cell: ({ body }) => (body.lastEventOn ? dated(voice, body.lastEventOn) : undefined),
      },
    ],
    tallies.toSorted((a, b) => b.body.count - a.body.count),
  );
}

function recognitionTable(voice: Voice, recognitions: readonly Envelope<typeof catnat>[]): Html {
  return dataTable(
    voice.say(communeWords.recognitions),
    [
      { label: voice.say(communeWords.hazard), cell: (one) => recordLink(voice, one, one.body.hazard.label) },
      {
        label: voice.say(communeWords.event),
        cell: ({ body }) => (body.startedOn ? dated(voice, body.startedOn) : undefined),
      },
      {
        label: voice.say(communeWords.decreed),
        cell: ({ body }) => (body.decreedOn ? dated(voice, body.decreedOn) : undefined),
      },
    ],
    recognitions.toSorted((a, b) => startOf(b).localeCompare(startOf(a))),
  );
}

function startOf({ body }: Envelope<typeof catnat>): string {
  return body.startedOn ? rangeOf(body.startedOn).first : '';
}

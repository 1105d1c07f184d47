import { type Dataset, dataset, type Envelope, findRecord, type Source } from '@maillage/schemas';
import { type Html, html } from '../html.ts';
import type { Voice } from '../voice.ts';
import { sourceLine } from './source-line.ts';

/** The sources of some records, each once, with the types of records that rest on it. */
export function sourcesList(voice: Voice, records: readonly Envelope[]): Html {
  const bySource = new Map<string, { readonly source: Source; readonly types: Set<string> }>();
  for (const record of records) {
    const { source } = record;
    const key = [source.title, source.producer, source.date, source.licence].join('|');
    const entry = bySource.get(key) ?? { source, types: new Set<string>() };
    for (const name of typesOf(record)) entry.types.add(name);
    bySource.set(key, entry);
  }
  return html`<ul>${[...bySource.values()].map(
    ({ source, types }) =>
      html`<li>${sourceLine(voice, source)}<br><span class="soft small">${[...types].map((type) => nameOf(voice, type)).join(' · ')}</span></li>`,
  )}</ul>`;
}

/** The type of a record; of a data set, the types that it covers. */
function typesOf({ type, body }: Envelope): readonly string[] {
  return type === dataset.name ? (body as Dataset).covers.map((cover) => cover.type) : [type];
}

function nameOf(voice: Voice, type: string): string {
  const labels = findRecord(type)?.labels;
  return labels ? voice.say(labels.many) : type;
}

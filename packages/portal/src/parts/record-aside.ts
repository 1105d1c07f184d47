import { type Envelope, fill, localIdOf } from '@maillage/schemas';
import { formatNumber } from '../format/number.ts';
import { formatPartialDate } from '../format/partial-date.ts';
import { type Html, html } from '../html.ts';
import { nodePaths } from '../paths.ts';
import type { Voice } from '../voice.ts';
import { recordWords } from '../words/record.ts';
import { sourceWords } from '../words/source.ts';
import { facts } from './facts.ts';
import { instantInWords } from './instant.ts';
import { sourceLine } from './source-line.ts';

/** What stands around a record: its source, its validity, its identity, and the same for machines. */
export function recordAside(voice: Voice, record: Envelope): Html {
  const address = `${nodePaths.api}/${record.type}/${encodeURIComponent(localIdOf(record.id))}`;
  return html`<aside class="aside stack" aria-labelledby="fiche"><h2 id="fiche" class="h3">${voice.say(recordWords.about)}</h2>
${facts([
  [voice.say(sourceWords.source), sourceLine(voice, record.source)],
  [voice.say(recordWords.valid), validity(voice, record)],
  [voice.say(recordWords.recorded), instantInWords(voice, record.recordedAt)],
  [voice.say(recordWords.revision), formatNumber(voice.language, record.revision)],
  [voice.say(recordWords.identifier), html`<code>${record.id}</code>`],
])}
<p class="noprint"><a href="${address}">${voice.say(recordWords.json)}</a><br><a href="${address}/history">${voice.say(recordWords.history)}</a></p></aside>`;
}

function validity(voice: Voice, { validFrom, validTo }: Envelope): string | undefined {
  const bounds = [
    ...(validFrom
      ? [voice.say(fill(recordWords.since, { from: formatPartialDate(voice.language, validFrom) }))]
      : []),
    ...(validTo
      ? [voice.say(fill(recordWords.until, { to: formatPartialDate(voice.language, validTo) }))]
      : []),
  ];
  return bounds.length > 0 ? bounds.join(' · ') : undefined;
}

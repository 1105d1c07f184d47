import { type Evidence, localIdOf, parseTerritoryKey } from '@maillage/schemas';
import { formatPartialDate } from '../format/partial-date.ts';
import { type Html, html } from '../html.ts';
import { paths } from '../paths.ts';
import type { Voice } from '../voice.ts';
import { lawWords } from '../words/law.ts';

/** Facts that were used: what each says, who says so, and the record it stands on. */
export function evidenceList(voice: Voice, evidence: readonly Evidence[]): Html {
  return html`<ul>${evidence.map((one) => html`<li>${evidenceLine(voice, one)}</li>`)}</ul>`;
}

function evidenceLine(voice: Voice, { says, source, type, record }: Evidence): Html {
  const date = source.date === undefined ? '' : `, ${formatPartialDate(voice.language, source.date)}`;
  return html`${voice.say(says)} <span class="soft">— ${source.title}, ${source.producer}${date} ·</span> <a href="${voice.link(evidencePath(type, record))}">${voice.say(lawWords.see)}</a>`;
}

/** Evidence read in the code of a territory points at the territory, any other at its record. */
function evidencePath(type: string, record: string): string {
  const territory = parseTerritoryKey(record);
  return territory ? paths.territory(territory) : paths.record(type, localIdOf(record));
}

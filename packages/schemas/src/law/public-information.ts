import { type Dossier, recordsOn } from '../dossier.ts';
import { event } from '../records/event/event.ts';
import { fill, type Text } from '../text.ts';
import type { DatedFact } from './clocks/clock.ts';
import { evidenceOf } from './evidence.ts';
import { plainOf } from './risks/risk-family.ts';
import { sayDate } from './say-date.ts';
import { hasHappened } from './timeline.ts';

/** What a theme says when an event informs the population of its risks, without accents or capitals. */
const THEMES = ['information preventive', 'risques majeurs', 'risques naturels', 'dicrim'];

/** The public informations on risks held in a commune by a day. An event that was only announced proves nothing. */
export function publicInformationsOf(dossier: Dossier, on: string): readonly DatedFact[] {
  return recordsOn(dossier, event, on).flatMap((record) => {
    const { name, themes = [], status } = record.body;
    const date = record.body.until ?? record.body.on;
    if (status !== 'held' || !themes.some(isOfRisks) || !hasHappened(date, on)) return [];
    const says = fill(INFORMED, { name, on: sayDate(date) });
    return [{ date, evidence: evidenceOf(record, says, 'on') }];
  });
}

function isOfRisks(theme: string): boolean {
  const plain = plainOf(theme);
  return THEMES.some((one) => plain.includes(one));
}

const INFORMED: Text = {
  fr: 'Population informée des risques {on} (« {name} »)',
  en: 'Population informed of the risks {on} ("{name}")',
};

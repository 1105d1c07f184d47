import { rangeOf } from '../codes/partial-date.ts';
import { type Dossier, recordsOn } from '../dossier.ts';
import { pcs } from '../records/pcs/pcs.ts';
import { fill, type Text } from '../text.ts';
import type { DatedFact } from './clocks/clock.ts';
import { evidenceOf } from './evidence.ts';
import { sayDate } from './say-date.ts';
import { hasHappened } from './timeline.ts';

/**
 * When the prefect notified the mayor, if a record says so. Of several notifications the latest counts: a new case starts
 * a new term, and no commune is held late on the strength of an older one.
 */
export function findNotification(dossier: Dossier, on: string): DatedFact | undefined {
  return recordsOn(dossier, pcs, on)
    .flatMap((record) => {
      const date = record.body.notifiedOn;
      if (!hasHappened(date, on)) return [];
      const says = fill(NOTIFIED, { on: sayDate(date) });
      return [{ date, evidence: evidenceOf(record, says, 'notifiedOn') }];
    })
    .toSorted((a, b) => (rangeOf(a.date).last < rangeOf(b.date).last ? -1 : 1))
    .at(-1);
}

const NOTIFIED: Text = {
  fr: 'Obligation notifiée au maire {on}',
  en: 'Duty notified to the mayor {on}',
};

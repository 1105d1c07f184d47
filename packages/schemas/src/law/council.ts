import { type DayRange, rangeOf } from '../codes/partial-date.ts';
import type { Dossier } from '../dossier.ts';
import { fill, type Text } from '../text.ts';
import { inForce } from './parameter.ts';
import { councilRenewal } from './parameters/council-renewal.ts';
import { findPcsFact } from './pcs-fact.ts';
import { sayRange } from './say-date.ts';
import { hasHappened } from './timeline.ts';
import type { Evidence } from './verdict.ts';

/** When the council in office was installed: the day recorded, or the days of the last general renewal. */
export type Installation = {
  readonly range: DayRange;
  readonly says: Text;
  readonly evidence: readonly Evidence[];
};

/** The installation of the council in office on a day. A recorded installation older than the last general renewal is not it. */
export function installationOf(dossier: Dossier, on: string): Installation | undefined {
  const renewal = inForce(councilRenewal, on);
  const general = renewal && rangeOf(renewal.value);
  const recorded = findPcsFact(dossier, on, 'councilInstalledOn');
  if (recorded && hasHappened(recorded.value, on)) {
    const range = rangeOf(recorded.value);
    if (!general || range.last >= general.first) {
      const says = fill(INSTALLED, { on: sayRange(range) });
      return { range, says, evidence: [recorded.cite(says)] };
    }
  }
  return general && { range: general, says: fill(RENEWED, { on: sayRange(general) }), evidence: [] };
}

const INSTALLED: Text = { fr: 'Conseil municipal installé {on}', en: 'Municipal council installed {on}' };
const RENEWED: Text = {
  fr: 'Conseils municipaux renouvelés et installés {on}',
  en: 'Municipal councils renewed and installed {on}',
};

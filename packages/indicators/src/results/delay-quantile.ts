import { type Dossier, fill, type Missing, type Text } from '@maillage/schemas';
import type { Result } from '../define-indicator.ts';
import type { Delays } from '../facts/watch.ts';
import { quantile } from '../methods/statistics/quantile.ts';
import { noneRecorded } from './none-recorded.ts';

/**
 * A quantile (type 7) of the delays from signal to decision, in minutes.
 *
 * @param share   0.5 for the median
 * @param enough  delays below which the quantile is not given: a high one of a few is only their longest
 */
export function delayQuantile(
  dossier: Dossier,
  { measured, reversed, unlinked }: Delays,
  { share, enough }: { readonly share: number; readonly enough: number },
): Result {
  if (measured.length === 0) return noneRecorded(dossier, DECISIONS);
  const parts = { decisions: measured.length, reversed, unlinked };
  const said = {
    explanation: fill(SAYS, { ...parts, percent: share * 100 }),
    used: measured.flatMap(({ evidence }) => evidence),
    parts,
  };
  const value = quantile(
    measured.map(({ minutes }) => minutes),
    share,
  );
  return value === null || measured.length < enough
    ? { value: null, why: 'below-availability', ...said }
    : { value, ...said };
}

const DECISIONS: Missing = {
  type: 'decision',
  what: { fr: 'les décisions et leurs signaux', en: 'decisions and their signals' },
};
const SAYS: Text = {
  fr: 'Décisions mesurées : {decisions}, au centile {percent} (quantile de type 7). Datées avant leur signal : {reversed} ; sans signal connu : {unlinked}.',
  en: 'Decisions measured: {decisions}, at percentile {percent} (quantile of type 7). Dated before their signal: {reversed}; without a known signal: {unlinked}.',
};

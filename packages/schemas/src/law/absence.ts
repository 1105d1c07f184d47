import { coverageOf, type Dossier } from '../dossier.ts';
import { fill, type Text } from '../text.ts';
import { evidenceOf } from './evidence.ts';
import type { Evidence } from './verdict.ts';

/** What the absence of a record is worth: a no, with the data sets that allow one to say it, or nothing. */
export type Absence =
  | { readonly certain: true; readonly evidence: readonly Evidence[] }
  | { readonly certain: false; readonly evidence: readonly [] };

/**
 * What it is worth that a dossier holds no record of a type (and kind): a no where a data set lists them all, nothing
 * elsewhere.
 *
 * @param what  what is absent, in the plural with its article: « les PPR miniers »
 */
export function absenceOf(
  dossier: Dossier,
  { type, kind, what }: { type: string; kind?: string; what: Text },
): Absence {
  const datasets = coverageOf(dossier, type, kind);
  if (datasets.length === 0) return { certain: false, evidence: [] };
  return {
    certain: true,
    evidence: datasets.map((dataset) => evidenceOf(dataset, fill(NONE, { what }), 'name')),
  };
}

const NONE: Text = {
  fr: 'Ce jeu de données donne {what} du territoire, et aucun ici',
  en: 'This data set lists {what} of the territory, and none here',
};

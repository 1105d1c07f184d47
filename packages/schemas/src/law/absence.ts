import { coverageOf, type Dossier } from '../dossier.ts';
import { fill, type Text } from '../text.ts';
import { evidenceOf } from './evidence.ts';
import type { Evidence, Missing } from './verdict.ts';

/** What the absence of a record is worth: a no, with the data sets that allow one to say it, or nothing. */
export type Absence =
  | { readonly certain: true; readonly evidence: readonly Evidence[] }
  | { readonly certain: false; readonly evidence: readonly [] };

/** What it is worth that a dossier holds nothing of a list: a no where a data set gives the list entirely, nothing elsewhere. */
export function absenceOf(dossier: Dossier, { type, kind, what }: Missing): Absence {
  const datasets = coverageOf(dossier, type, kind);
  if (datasets.length === 0) return { certain: false, evidence: [] };
  return {
    certain: true,
    evidence: datasets.map((dataset) => evidenceOf(dataset, fill(NONE, { what }), 'name')),
  };
}

const NONE: Text = {
  fr: 'Ce jeu de données est complet ({what}) et ne donne rien ici',
  en: 'This data set is complete ({what}) and gives nothing here',
};

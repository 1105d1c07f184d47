import { coverageOf, type Dossier, fill, type Missing, type Text } from '@maillage/schemas';
import type { Result } from '../define-indicator.ts';

/** No record to look at: a list that is whole says there is none, otherwise nobody collected any. */
export function noneRecorded(dossier: Dossier, list: Missing): Result {
  const isListed = coverageOf(dossier, list.type, list.kind).length > 0;
  return {
    value: null,
    why: isListed ? 'not-applicable' : 'not-collected',
    explanation: fill(isListed ? NONE : UNKNOWN, { what: list.what }),
    missing: isListed ? [] : [list],
  };
}

const NONE: Text = {
  fr: "Il n'y a rien à mesurer : une liste complète ne donne rien ici ({what}).",
  en: 'There is nothing to measure: a whole list gives nothing here ({what}).',
};
const UNKNOWN: Text = {
  fr: "Ce nœud n'a rien reçu qui permette de le dire ({what}).",
  en: 'This node received nothing that would tell ({what}).',
};

import type { ParametersOf } from '../parameters/parameter.ts';
import { wordsParameter } from '../parameters/words.ts';

/** Why a record is deleted; kept in the change log. */
export type RemovalQuery = { readonly reason?: string };

export const removalParameters: ParametersOf<RemovalQuery> = {
  reason: wordsParameter(
    { fr: 'Motif de la suppression, gardé au journal', en: 'Reason of the deletion, kept in the log' },
    'doublon',
  ),
};

import { nameParameter } from '../parameters/names.ts';
import type { ParametersOf } from '../parameters/parameter.ts';
import { wordsParameter } from '../parameters/words.ts';

/**
 * What may be said of a delivery to validate.
 *
 * - `type`: of all its records; told from each when absent
 * - `name`: of the file: it helps to tell its format and its type
 */
export type ValidateQuery = { readonly type?: string; readonly name?: string };

export const validateParameters: ParametersOf<ValidateQuery> = {
  type: nameParameter(
    { fr: 'Type de toutes les fiches ; reconnu sinon', en: 'Type of all the records; told otherwise' },
    'pcs',
  ),
  name: wordsParameter({ fr: 'Nom du fichier', en: 'Name of the file' }, 'plans.csv'),
};

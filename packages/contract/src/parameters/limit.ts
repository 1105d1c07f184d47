import type { Parameter } from './parameter.ts';

/** How many items come at most when nothing is said, and how many one may ask for. */
export const DEFAULT_LIMIT = 100;
export const MAXIMUM_LIMIT = 1000;

/** How many items to answer with. More than the maximum is refused, never cut in silence. */
export const limitParameter: Parameter<number> = {
  description: {
    fr: `Nombre de fiches au plus (${DEFAULT_LIMIT} si rien n'est dit)`,
    en: `How many records at most (${DEFAULT_LIMIT} when nothing is said)`,
  },
  expected: {
    fr: `un nombre entier de 1 à ${MAXIMUM_LIMIT}`,
    en: `a whole number from 1 to ${MAXIMUM_LIMIT}`,
  },
  example: '20',
  schema: { type: 'integer', minimum: 1, maximum: MAXIMUM_LIMIT, default: DEFAULT_LIMIT },
  read: (text) => {
    const limit = /^\d{1,6}$/.test(text) ? Number(text) : 0;
    return limit >= 1 && limit <= MAXIMUM_LIMIT ? limit : undefined;
  },
};

import type { Parameter } from './parameter.ts';

/** Where the next page starts: the `next` of the page before. Opaque: only the node that made it reads it. */
export const cursorParameter: Parameter<string> = {
  description: { fr: 'Curseur « next » de la page précédente', en: 'Cursor, the "next" of the page before' },
  expected: {
    fr: 'le curseur « next » d’une page précédente, sans y toucher',
    en: 'the "next" cursor of a page before, untouched',
  },
  example: 'MTowMTk4',
  schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{1,256}$' },
  read: (text) => (/^[A-Za-z0-9_-]{1,256}$/.test(text) ? text : undefined),
};

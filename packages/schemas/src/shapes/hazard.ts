import { z } from 'zod';
import { choice } from '../choice.ts';
import { field } from '../field.ts';
import { named } from '../named.ts';
import { words } from './words.ts';

/** A hazard as its source names it. One code may carry two labels: compare codes, and only within one nomenclature. */
export const hazard = named(
  'Hazard',
  z.strictObject({
    code: field(words, { label: { fr: 'Code', en: 'Code' }, iri: 'schema:codeValue' }).optional(),
    label: field(words, { label: { fr: 'Libellé', en: 'Label' }, iri: 'schema:name' }),
    nomenclature: choice(
      {
        ddrm: { fr: 'DDRM (deux chiffres, puis trois)', en: 'DDRM (two digits, then three)' },
        'gaspar-ppr': { fr: 'GASPAR, procédures PPR', en: 'GASPAR, prevention plans' },
        catnat: { fr: 'Arrêtés de catastrophe naturelle', en: 'Natural-disaster decrees' },
      },
      { label: { fr: 'Nomenclature', en: 'Nomenclature' }, iri: 'schema:inCodeSet' },
    ).optional(),
  }),
);
export type Hazard = z.output<typeof hazard>;

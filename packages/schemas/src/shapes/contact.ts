import { z } from 'zod';
import { partialDate } from '../codes/partial-date.ts';
import { field } from '../field.ts';
import { named } from '../named.ts';
import { words } from './words.ts';

/**
 * A line of a directory: the function is public, who holds it is not (CSI R731-8 V). With the personal data cut off, what
 * stays is still a valid line.
 */
export const contact = named(
  'Contact',
  z.strictObject({
    function: field(words, {
      label: { fr: 'Fonction', en: 'Function' },
      disclosure: 'public',
      iri: 'org:role',
    }),
    organisation: field(words, {
      label: { fr: 'Organisme', en: 'Organisation' },
      disclosure: 'public',
      iri: 'org:organization',
    }).optional(),
    name: field(words, {
      label: { fr: 'Nom', en: 'Name' },
      disclosure: 'restricted',
      iri: 'schema:name',
    }).optional(),
    email: field(z.email(), {
      label: { fr: 'Courriel', en: 'E-mail' },
      disclosure: 'restricted',
      iri: 'schema:email',
    }).optional(),
    phone: field(words, {
      label: { fr: 'Téléphone', en: 'Phone' },
      disclosure: 'restricted',
      iri: 'schema:telephone',
    }).optional(),
    purpose: field(words, {
      label: { fr: 'Finalité', en: 'Purpose' },
      disclosure: 'public',
    }).optional(),
    confirmedOn: field(partialDate, {
      label: { fr: 'Confirmé le', en: 'Last confirmed' },
      disclosure: 'public',
    }).optional(),
  }),
);
export type Contact = z.output<typeof contact>;

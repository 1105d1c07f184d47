import { z } from 'zod';
import { instant } from './codes/instant.ts';
import { partialDate } from './codes/partial-date.ts';
import { webAddress } from './codes/web-address.ts';
import type { AnyRecord, Body } from './define-record.ts';
import { type Extensions, extensions } from './extensions.ts';
import { field } from './field.ts';
import { named } from './named.ts';
import { words } from './shapes/words.ts';

/** Where data comes from: printed in every export and on every page that shows it. */
export const source = named(
  'Source',
  z.strictObject({
    title: field(words, { label: { fr: 'Titre', en: 'Title' }, iri: 'dct:title' }),
    url: field(webAddress, { label: { fr: 'Adresse', en: 'Address' }, iri: 'dcat:accessURL' }).optional(),
    producer: field(words, {
      label: { fr: 'Producteur', en: 'Producer' },
      iri: 'dct:publisher',
    }),
    licence: field(words, { label: { fr: 'Licence', en: 'Licence' }, iri: 'dct:license' }),
    date: field(partialDate, {
      label: { fr: "Date de l'édition", en: 'Date of the edition' },
      iri: 'dct:modified',
    }).optional(),
    retrievedAt: field(z.union([instant, partialDate]), {
      label: { fr: 'Obtenu le', en: 'Retrieved' },
      iri: 'prov:generatedAtTime',
    }).optional(),
  }),
);
export type Source = z.output<typeof source>;

/** What stands around every body: identity, version, origin, source and validity. */
export const envelopeFields = {
  id: field(webAddress, {
    label: { fr: 'Identifiant', en: 'Identifier' },
    description: {
      fr: "URI sous l'adresse du nœud d'origine, jamais réutilisé",
      en: 'URI under the address of the node of origin, never reused',
    },
    iri: '@id',
  }),
  type: field(z.string(), { label: { fr: 'Type', en: 'Type' } }),
  version: field(z.string().regex(/^\d+\.\d+$/), {
    label: { fr: 'Version du schéma', en: 'Schema version' },
  }),
  revision: field(z.int().min(1), { label: { fr: 'Révision', en: 'Revision' } }),
  origin: field(webAddress, { label: { fr: "Nœud d'origine", en: 'Node of origin' } }),
  recordedAt: field(instant, { label: { fr: 'Enregistré le', en: 'Recorded at' } }),
  source: field(source, { label: { fr: 'Source', en: 'Source' }, iri: 'dct:source' }),
  validFrom: field(partialDate, {
    label: { fr: 'Valable depuis', en: 'Valid from' },
    iri: 'schema:validFrom',
  }).optional(),
  validTo: field(partialDate, {
    label: { fr: "Valable jusqu'au", en: 'Valid to' },
    iri: 'schema:validThrough',
  }).optional(),
  extensions: field(extensions, {
    label: { fr: 'Extensions', en: 'Extensions' },
    description: {
      fr: "Ce qu'un territoire ajoute à la fiche, sous son propre nom. La projection publique ne le montre pas",
      en: 'What a territory adds to the record, under its own name. The public projection does not show it',
    },
    disclosure: 'network',
  }).optional(),
} as const;

/** What a writer gives around a body. */
export const draftFields = {
  source: envelopeFields.source,
  validFrom: envelopeFields.validFrom,
  validTo: envelopeFields.validTo,
  extensions: envelopeFields.extensions,
} as const;

/** A record as it travels: the envelope and the body. */
export type Envelope<R extends AnyRecord = AnyRecord> = EnvelopeOf<R['name'], Body<R>>;

export type EnvelopeOf<Name extends string, B> = {
  readonly id: string;
  readonly type: Name;
  readonly version: string;
  readonly revision: number;
  readonly origin: string;
  readonly recordedAt: string;
  readonly source: Source;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly extensions?: Extensions;
  readonly body: B;
};

/** What a writer gives: the node adds id, type, version, revision, origin and recordedAt. */
export type DraftOf<B> = {
  readonly source: Source;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly extensions?: Extensions;
  readonly body: B;
};

/** A draft before it is checked: its codes and dates are plain text. */
export type DraftInput<R extends AnyRecord = AnyRecord> = {
  readonly source: z.input<typeof source>;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly extensions?: Extensions;
  readonly body: z.input<R['fields']>;
};

/** The last part of a record's id: the one in its address, `/v1/<type>/<local id>`. */
export function localIdOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

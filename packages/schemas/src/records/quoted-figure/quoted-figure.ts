import { z } from 'zod';
import { localId } from '../../codes/local-id.ts';
import { period } from '../../codes/period.ts';
import { territoryRef } from '../../codes/territory-ref.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { figure } from '../../shapes/figure.ts';
import { words } from '../../shapes/words.ts';
import { boundNotSaid } from './rules/bound-not-said.ts';
import { boundsReversed } from './rules/bounds-reversed.ts';
import { realisedBeforeSaid } from './rules/realised-before-said.ts';

const fields = z.strictObject({
  subject: field(words, {
    label: { fr: 'Ce qui est compté', en: 'What is counted' },
    disclosure: 'public',
    iri: 'schema:observationAbout',
  }),
  words: field(words, {
    label: { fr: 'Dans le texte', en: 'In the text' },
    description: {
      fr: 'Les mots du document : « plus de 350 événements »',
      en: 'The words of the document: "plus de 350 événements"',
    },
    disclosure: 'public',
    iri: 'schema:text',
  }),
  figure: field(figure, {
    label: { fr: 'Chiffre', en: 'Figure' },
    disclosure: 'public',
    iri: 'schema:value',
  }),
  least: field(z.int().min(0), {
    label: { fr: 'Au moins', en: 'At least' },
    description: {
      fr: 'Borne basse que le document donne vraiment',
      en: 'Lower bound that the document really gives',
    },
    disclosure: 'public',
    unit: '1',
    iri: 'schema:minValue',
  }).optional(),
  most: field(z.int().min(0), {
    label: { fr: 'Au plus', en: 'At most' },
    description: {
      fr: 'Borne haute que le document donne vraiment',
      en: 'Upper bound that the document really gives',
    },
    disclosure: 'public',
    unit: '1',
    iri: 'schema:maxValue',
  }).optional(),
  unit: field(words, {
    label: { fr: 'Unité', en: 'Unit' },
    description: { fr: 'Par exemple événements, ou agents', en: 'For instance events, or agents' },
    disclosure: 'public',
    iri: 'schema:unitText',
  }),
  about: field(words, {
    label: { fr: 'À propos de', en: 'About' },
    description: {
      fr: "Adresse « type/identifiant local » de la fiche qu'il décrit",
      en: '"type/local identifier" of the record it describes',
    },
    disclosure: 'public',
    iri: 'schema:about',
  }).optional(),
  territory: field(territoryRef, {
    label: { fr: 'Territoire', en: 'Territory' },
    disclosure: 'public',
    iri: 'dct:spatial',
  }).optional(),
  period: field(period, {
    label: { fr: 'Période', en: 'Period' },
    disclosure: 'public',
    iri: 'dct:temporal',
  }).optional(),
  page: field(words, {
    label: { fr: 'Endroit du document', en: 'Place in the document' },
    disclosure: 'public',
    iri: 'schema:pagination',
  }).optional(),
  contradicts: field(z.array(localId), {
    label: { fr: 'Contredit', en: 'Contradicts' },
    description: {
      fr: "Autres chiffres du même objet qui ne peuvent être vrais ensemble, ou qu'on ne sait pas accorder",
      en: 'Other figures of the same thing that cannot all be true, or that nobody can reconcile',
    },
    disclosure: 'public',
    iri: 'dct:relation',
    refersTo: 'quoted-figure',
  }).optional(),
  sumOf: field(z.array(localId), {
    label: { fr: 'Somme de', en: 'Sum of' },
    description: { fr: 'Chiffres que celui-ci additionne', en: 'Figures that this one adds up' },
    disclosure: 'public',
    iri: 'prov:wasDerivedFrom',
    refersTo: 'quoted-figure',
  }).optional(),
  replaces: field(localId, {
    label: { fr: 'Remplace', en: 'Replaces' },
    description: {
      fr: 'Le chiffre annoncé que celui-ci a réalisé',
      en: 'The announced figure that this one realised',
    },
    disclosure: 'public',
    iri: 'dct:replaces',
    refersTo: 'quoted-figure',
  }).optional(),
});

export type QuotedFigure = z.output<typeof fields>;

export const quotedFigure = defineRecord({
  name: 'quoted-figure',
  version: '1.0',
  labels: {
    one: { fr: 'Chiffre cité', en: 'Quoted figure' },
    many: { fr: 'Chiffres cités', en: 'Quoted figures' },
  },
  description: {
    fr: "Un nombre tel qu'un document le donne : ses mots, ses bornes, sa date, s'il était annoncé ou compté, et les chiffres qui le contredisent. Il n'est jamais un simple entier.",
    en: 'A number as a document gives it: its words, its bounds, its date, whether it was announced or counted, and the figures that contradict it. It is never a mere integer.',
  },
  iri: 'schema:Observation',
  service: 'knowledge',
  reference: { article: 'Documents fondateurs', certainty: 'read-in-the-text' },
  fields,
  rules: [boundsReversed, boundNotSaid, realisedBeforeSaid],
  title: (body) => `${body.subject} : ${body.words}`,
  places: (body) => (body.territory ? [body.territory] : []),
  date: (body) => body.figure.saidOn,
});

import { z } from 'zod';
import { choice } from '../../choice.ts';
import { localId } from '../../codes/local-id.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { territoryRef } from '../../codes/territory-ref.ts';
import { webAddress } from '../../codes/web-address.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { figure } from '../../shapes/figure.ts';
import { words } from '../../shapes/words.ts';
import { pointFromNowhere } from './rules/point-from-nowhere.ts';

/** One thing that the synthesis says, and the contributions it rests on. */
const point = z.strictObject({
  text: field(words, { label: { fr: 'Texte', en: 'Text' }, iri: 'schema:text' }),
  theme: field(localId, {
    label: { fr: 'Thème', en: 'Theme' },
    iri: 'schema:about',
    refersTo: 'theme',
  }).optional(),
  agreement: choice(
    {
      shared: { fr: 'partagé', en: 'shared' },
      debated: { fr: 'débattu', en: 'debated' },
      minority: { fr: 'minoritaire', en: 'minority' },
    },
    { label: { fr: 'Accord', en: 'Agreement' } },
  ).optional(),
  contributions: field(z.array(localId), {
    label: { fr: 'Contributions', en: 'Contributions' },
    iri: 'prov:wasDerivedFrom',
    refersTo: 'contribution',
  }).optional(),
});

const fields = z.strictObject({
  name: field(words, { label: { fr: 'Titre', en: 'Title' }, disclosure: 'public', iri: 'schema:name' }),
  concertation: field(localId, {
    label: { fr: 'Concertation', en: 'Concertation' },
    description: { fr: 'Identifiant local', en: 'Local identifier' },
    disclosure: 'public',
    iri: 'prov:wasDerivedFrom',
    refersTo: 'concertation',
  }),
  on: field(partialDate, {
    label: { fr: 'Date', en: 'Date' },
    disclosure: 'public',
    iri: 'dct:issued',
  }).optional(),
  territory: field(territoryRef, {
    label: { fr: 'Territoire', en: 'Territory' },
    disclosure: 'public',
    iri: 'dct:spatial',
  }),
  contributionsRead: field(figure, {
    label: { fr: 'Contributions lues', en: 'Contributions read' },
    disclosure: 'public',
  }).optional(),
  contributions: field(z.array(localId), {
    label: { fr: 'Contributions reprises', en: 'Contributions kept' },
    disclosure: 'public',
    iri: 'prov:used',
    refersTo: 'contribution',
  }).optional(),
  themes: field(z.array(localId), {
    label: { fr: 'Thèmes', en: 'Themes' },
    disclosure: 'public',
    iri: 'schema:about',
    refersTo: 'theme',
  }).optional(),
  points: field(z.array(point), {
    label: { fr: 'Points', en: 'Points' },
    disclosure: 'public',
    iri: 'schema:hasPart',
  }),
  url: field(webAddress, {
    label: { fr: 'Document', en: 'Document' },
    disclosure: 'public',
    iri: 'schema:url',
  }).optional(),
});

export type Synthesis = z.output<typeof fields>;

export const synthesis = defineRecord({
  name: 'synthesis',
  version: '1.0',
  labels: { one: { fr: 'Synthèse', en: 'Synthesis' }, many: { fr: 'Synthèses', en: 'Syntheses' } },
  description: {
    fr: "La synthèse d'une concertation : les contributions qu'elle compte, celles qu'elle retient, et ce qu'elle recommande.",
    en: 'The synthesis of a concertation: the contributions it counts, those it keeps, and what it recommends.',
  },
  iri: 'schema:Report',
  service: 'programme',
  reference: { article: 'Concertation du Pas-de-Calais', certainty: 'read-in-the-text' },
  fields,
  rules: [pointFromNowhere],
  title: (body) => body.name,
  places: (body) => [body.territory],
  date: (body) => body.on,
});

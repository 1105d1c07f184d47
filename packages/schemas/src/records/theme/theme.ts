import { z } from 'zod';
import { localId } from '../../codes/local-id.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { words } from '../../shapes/words.ts';
import { describedByItsName } from './rules/described-by-its-name.ts';

const fields = z.strictObject({
  name: field(words, { label: { fr: 'Nom', en: 'Name' }, disclosure: 'public', iri: 'schema:name' }),
  concertation: field(localId, {
    label: { fr: 'Concertation', en: 'Concertation' },
    disclosure: 'public',
    iri: 'dct:isPartOf',
    refersTo: 'concertation',
  }).optional(),
  broader: field(localId, {
    label: { fr: 'Thème plus large', en: 'Broader theme' },
    disclosure: 'public',
    iri: 'schema:isPartOf',
    refersTo: 'theme',
  }).optional(),
  description: field(words, {
    label: { fr: 'Description', en: 'Description' },
    disclosure: 'public',
    iri: 'dct:description',
  }).optional(),
  order: field(z.int().min(1), {
    label: { fr: 'Rang', en: 'Rank' },
    disclosure: 'public',
    unit: '1',
    iri: 'schema:position',
  }).optional(),
});

export type Theme = z.output<typeof fields>;

export const theme = defineRecord({
  name: 'theme',
  version: '1.0',
  labels: { one: { fr: 'Thème', en: 'Theme' }, many: { fr: 'Thèmes', en: 'Themes' } },
  description: {
    fr: 'Un thème de concertation ou de feuille de route, auquel se rangent contributions, effets et mesures.',
    en: 'A theme of a concertation or a roadmap, under which contributions, effects and measures are put.',
  },
  iri: 'schema:DefinedTerm',
  service: 'programme',
  reference: { article: 'Concertation du Pas-de-Calais', certainty: 'read-in-the-text' },
  fields,
  rules: [describedByItsName],
  title: (body) => body.name,
  places: () => [],
  date: () => undefined,
});

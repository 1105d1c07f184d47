import { z } from 'zod';
import { choice } from '../../choice.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { territoryRef } from '../../codes/territory-ref.ts';
import { webAddress } from '../../codes/web-address.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { endsBeforeItStarts } from '../../rules/ends-before-it-starts.ts';
import { words } from '../../shapes/words.ts';
import { resultsBeforeTheEnd } from './rules/results-before-the-end.ts';
import { weightless } from './rules/weightless.ts';

const criterion = z.strictObject({
  name: field(words, { label: { fr: 'Critère', en: 'Criterion' }, iri: 'schema:name' }),
  weight: field(z.number().min(0), {
    label: { fr: 'Poids', en: 'Weight' },
    description: { fr: 'Relatif aux autres', en: 'Relative to the others' },
    unit: '1',
  }),
});

const fields = z.strictObject({
  name: field(words, { label: { fr: 'Nom', en: 'Name' }, disclosure: 'public', iri: 'schema:name' }),
  number: field(z.int().min(1), {
    label: { fr: 'Numéro', en: 'Number' },
    disclosure: 'public',
    unit: '1',
    iri: 'schema:position',
  }).optional(),
  patrons: field(z.array(words), {
    label: { fr: 'Patronages', en: 'Patrons' },
    disclosure: 'public',
    iri: 'schema:sponsor',
  }).optional(),
  openFrom: field(partialDate, {
    label: { fr: 'Candidatures du', en: 'Applications from' },
    disclosure: 'public',
    iri: 'schema:startDate',
  }),
  openUntil: field(partialDate, {
    label: { fr: 'au', en: 'until' },
    disclosure: 'public',
    iri: 'schema:endDate',
  }),
  resultsOn: field(partialDate, {
    label: { fr: 'Résultats le', en: 'Results on' },
    disclosure: 'public',
    iri: 'dct:issued',
  }).optional(),
  categories: field(
    z
      .array(
        choice(
          {
            research: { fr: 'recherche', en: 'research' },
            training: { fr: 'formation', en: 'training' },
            action: { fr: 'action', en: 'action' },
            tool: { fr: 'outil', en: 'tool' },
          },
          { label: { fr: 'Catégories', en: 'Categories' } },
        ),
      )
      .min(1),
    {
      label: { fr: 'Catégories', en: 'Categories' },
      disclosure: 'public',
      iri: 'schema:category',
      reference: { article: 'Projet résilience des territoires, fiche 3.4', certainty: 'read-in-the-text' },
    },
  ),
  criteria: field(z.array(criterion), {
    label: { fr: 'Critères', en: 'Criteria' },
    disclosure: 'public',
  }).optional(),
  scale: field(z.int().min(1).max(100), {
    label: { fr: 'Note maximale', en: 'Highest score' },
    disclosure: 'public',
    unit: '1',
    iri: 'schema:bestRating',
  }),
  territory: field(territoryRef, {
    label: { fr: 'Territoire', en: 'Territory' },
    disclosure: 'public',
    iri: 'dct:spatial',
  }),
  rulesUrl: field(webAddress, {
    label: { fr: 'Règlement', en: 'Rules' },
    disclosure: 'public',
    iri: 'schema:url',
  }).optional(),
});

export type AwardEdition = z.output<typeof fields>;

export const awardEdition = defineRecord({
  name: 'award-edition',
  version: '1.0',
  labels: {
    one: { fr: 'Édition de prix', en: 'Award edition' },
    many: { fr: 'Éditions de prix', en: 'Award editions' },
  },
  description: {
    fr: "Une édition d'un prix de l'innovation : qui le patronne, quand on candidate, ses catégories, ses critères et leur poids.",
    en: 'An edition of an innovation award: who sponsors it, when to apply, its categories, its criteria and their weights.',
  },
  iri: 'schema:Event',
  service: 'programme',
  reference: { article: 'Projet résilience des territoires, fiche 3.4', certainty: 'read-in-the-text' },
  fields,
  rules: [resultsBeforeTheEnd, weightless, endsBeforeItStarts('award-edition', 'openFrom', 'openUntil')],
  title: (body) => body.name,
  places: (body) => [body.territory],
  date: (body) => body.openFrom,
});

import { z } from 'zod';
import { choice } from '../../choice.ts';
import { localId } from '../../codes/local-id.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { territoryRef } from '../../codes/territory-ref.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { winnerNotFirst } from './rules/winner-not-first.ts';

const replication = z.strictObject({
  territory: field(territoryRef, { label: { fr: 'Territoire', en: 'Territory' }, iri: 'dct:spatial' }),
  on: field(partialDate, { label: { fr: 'Date', en: 'Date' }, iri: 'dct:date' }).optional(),
});

const fields = z.strictObject({
  edition: field(localId, {
    label: { fr: 'Édition', en: 'Edition' },
    disclosure: 'public',
    iri: 'dct:isPartOf',
    refersTo: 'award-edition',
  }),
  application: field(localId, {
    label: { fr: 'Candidature', en: 'Application' },
    disclosure: 'public',
    iri: 'schema:about',
    refersTo: 'award-application',
  }),
  outcome: choice(
    {
      winner: { fr: 'lauréat', en: 'winner' },
      mention: { fr: 'mention', en: 'mention' },
      finalist: { fr: 'finaliste', en: 'finalist' },
      'not-kept': { fr: 'non retenue', en: 'not kept' },
    },
    { label: { fr: 'Résultat', en: 'Outcome' }, disclosure: 'public', iri: 'schema:award' },
  ),
  category: choice(
    {
      research: { fr: 'recherche', en: 'research' },
      training: { fr: 'formation', en: 'training' },
      action: { fr: 'action', en: 'action' },
      tool: { fr: 'outil', en: 'tool' },
    },
    { label: { fr: 'Catégorie', en: 'Category' }, disclosure: 'public', iri: 'schema:category' },
  ).optional(),
  rank: field(z.int().min(1), {
    label: { fr: 'Rang', en: 'Rank' },
    disclosure: 'public',
    unit: '1',
    iri: 'schema:position',
  }).optional(),
  score: field(z.number().min(0), {
    label: { fr: 'Note finale', en: 'Final score' },
    disclosure: 'public',
    unit: '1',
    iri: 'schema:ratingValue',
  }).optional(),
  on: field(partialDate, {
    label: { fr: 'Proclamé le', en: 'Announced on' },
    disclosure: 'public',
    iri: 'dct:issued',
  }).optional(),
  replications: field(z.array(replication), {
    label: { fr: 'Essaimage', en: 'Replications' },
    disclosure: 'public',
  }).optional(),
});

export type AwardResult = z.output<typeof fields>;

export const awardResult = defineRecord({
  name: 'award-result',
  version: '1.0',
  labels: {
    one: { fr: 'Résultat de prix', en: 'Award result' },
    many: { fr: 'Résultats de prix', en: 'Award results' },
  },
  description: {
    fr: "Le résultat d'une candidature : son rang, sa distinction, et si elle a essaimé depuis.",
    en: 'The result of an application: its rank, its distinction, and whether it has spread since.',
  },
  iri: 'schema:CreativeWork',
  service: 'programme',
  reference: { article: 'Projet résilience des territoires, fiche 3.4', certainty: 'read-in-the-text' },
  fields,
  rules: [winnerNotFirst],
  title: (body) => ({ fr: `Résultat de ${body.application}`, en: `Result of ${body.application}` }),
  places: (body) => (body.replications ?? []).map(({ territory }) => territory),
  date: (body) => body.on,
});

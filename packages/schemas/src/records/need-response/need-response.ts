import { z } from 'zod';
import { localId } from '../../codes/local-id.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { webAddress } from '../../codes/web-address.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { endsBeforeItStarts } from '../../rules/ends-before-it-starts.ts';
import { words } from '../../shapes/words.ts';
import { reachedWithoutProof } from './rules/reached-without-proof.ts';

const fields = z.strictObject({
  need: field(localId, {
    label: { fr: 'Besoin', en: 'Need' },
    description: { fr: 'Identifiant local', en: 'Local identifier' },
    disclosure: 'public',
    iri: 'schema:object',
    refersTo: 'need',
  }),
  actor: field(localId, {
    label: { fr: 'Acteur', en: 'Actor' },
    description: { fr: 'Identifiant local', en: 'Local identifier' },
    disclosure: 'public',
    iri: 'schema:agent',
    refersTo: 'actor',
  }),
  name: field(words, { label: { fr: 'Réponse', en: 'Response' }, disclosure: 'public', iri: 'schema:name' }),
  level: field(z.int().min(0).max(3), {
    label: { fr: 'Niveau atteint', en: 'Level reached' },
    description: { fr: 'De 0 (rien) à 3 (entier)', en: 'From 0 (none) to 3 (full)' },
    disclosure: 'public',
    unit: '1',
    reference: { article: 'Projet résilience des territoires, fiche 3.1', certainty: 'read-in-the-text' },
  }),
  proof: field(words, {
    label: { fr: 'Preuve', en: 'Proof' },
    disclosure: 'public',
    iri: 'schema:result',
  }).optional(),
  proofUrl: field(webAddress, {
    label: { fr: 'Preuve en ligne', en: 'Proof online' },
    disclosure: 'public',
    iri: 'schema:url',
  }).optional(),
  project: field(localId, {
    label: { fr: "Projet d'adaptation", en: 'Adaptation project' },
    disclosure: 'public',
    iri: 'dct:isPartOf',
    refersTo: 'adaptation-project',
  }).optional(),
  since: field(partialDate, {
    label: { fr: 'Depuis', en: 'Since' },
    disclosure: 'public',
    iri: 'schema:startTime',
  }).optional(),
  until: field(partialDate, {
    label: { fr: "Jusqu'au", en: 'Until' },
    disclosure: 'public',
    iri: 'schema:endTime',
  }).optional(),
});

export type NeedResponse = z.output<typeof fields>;

export const needResponse = defineRecord({
  name: 'need-response',
  version: '1.0',
  labels: {
    one: { fr: 'Réponse à un besoin', en: 'Response to a need' },
    many: { fr: 'Réponses aux besoins', en: 'Responses to needs' },
  },
  description: {
    fr: "Ce qu'un acteur fait pour un besoin, à quel niveau, et sur quelle preuve.",
    en: 'What an actor does for a need, at what level, and on what proof.',
  },
  iri: 'schema:Action',
  service: 'knowledge',
  reference: { article: 'Projet résilience des territoires, fiche 3.1', certainty: 'read-in-the-text' },
  fields,
  rules: [reachedWithoutProof, endsBeforeItStarts('need-response', 'since', 'until')],
  title: (body) => body.name,
  places: () => [],
  date: (body) => body.since,
});

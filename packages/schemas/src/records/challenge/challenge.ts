import { z } from 'zod';
import { localId } from '../../codes/local-id.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { territoryRef } from '../../codes/territory-ref.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { endsBeforeItStarts } from '../../rules/ends-before-it-starts.ts';
import { words } from '../../shapes/words.ts';
import { withoutFollowUp } from './rules/without-follow-up.ts';

const fields = z.strictObject({
  name: field(words, { label: { fr: 'Titre', en: 'Title' }, disclosure: 'public', iri: 'schema:name' }),
  question: field(words, {
    label: { fr: 'Question', en: 'Question' },
    disclosure: 'public',
    iri: 'schema:about',
  }),
  event: field(localId, {
    label: { fr: 'Événement', en: 'Event' },
    description: { fr: 'Identifiant local', en: 'Local identifier' },
    disclosure: 'public',
    iri: 'dct:isPartOf',
    refersTo: 'event',
  }).optional(),
  setBy: field(words, {
    label: { fr: 'Posé par', en: 'Set by' },
    description: { fr: 'Un organisme', en: 'An organisation' },
    disclosure: 'public',
    iri: 'schema:sponsor',
  }),
  followUp: field(words, {
    label: { fr: 'Suivi par', en: 'Followed up by' },
    description: {
      fr: "Chaque événement a quelqu'un pour la suite",
      en: 'Each event has someone for what follows',
    },
    disclosure: 'public',
    iri: 'schema:agent',
    reference: { article: 'Projet résilience des territoires, fiche 3.2', certainty: 'read-in-the-text' },
  }).optional(),
  need: field(localId, {
    label: { fr: 'Besoin', en: 'Need' },
    disclosure: 'public',
    iri: 'prov:wasInformedBy',
    refersTo: 'need',
  }).optional(),
  territory: field(territoryRef, {
    label: { fr: 'Territoire', en: 'Territory' },
    disclosure: 'public',
    iri: 'dct:spatial',
  }).optional(),
  openFrom: field(partialDate, {
    label: { fr: 'Ouvert le', en: 'Open from' },
    disclosure: 'public',
    iri: 'schema:startDate',
  }).optional(),
  openUntil: field(partialDate, {
    label: { fr: 'Fermé le', en: 'Open until' },
    disclosure: 'public',
    iri: 'schema:endDate',
  }).optional(),
  criteria: field(z.array(words), {
    label: { fr: 'Critères', en: 'Criteria' },
    disclosure: 'public',
  }).optional(),
});

export type Challenge = z.output<typeof fields>;

export const challenge = defineRecord({
  name: 'challenge',
  version: '1.0',
  labels: { one: { fr: 'Défi', en: 'Challenge' }, many: { fr: 'Défis', en: 'Challenges' } },
  description: {
    fr: 'Un défi posé à un hackathon ou à un appel à idées : la question, qui le pose, et qui en suivra les suites.',
    en: 'A challenge set to a hackathon or a call for ideas: the question, who sets it, and who will follow what comes of it.',
  },
  iri: 'schema:CreativeWork',
  service: 'programme',
  reference: { article: 'Projet résilience des territoires, fiche 3.2', certainty: 'read-in-the-text' },
  fields,
  rules: [withoutFollowUp, endsBeforeItStarts('challenge', 'openFrom', 'openUntil')],
  title: (body) => body.name,
  places: (body) => (body.territory ? [body.territory] : []),
  date: (body) => body.openFrom,
});

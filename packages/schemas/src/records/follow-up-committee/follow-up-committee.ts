import { z } from 'zod';
import { localId } from '../../codes/local-id.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { territoryRef } from '../../codes/territory-ref.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { words } from '../../shapes/words.ts';
import { followsNothing } from './rules/follows-nothing.ts';
import { meetingBeforeCreation } from './rules/meeting-before-creation.ts';

/** An organisation that sits on the committee; never a person. */
const member = z.strictObject({
  organisation: field(words, { label: { fr: 'Organisme', en: 'Organisation' }, iri: 'org:organization' }),
  actor: field(localId, {
    label: { fr: "Fiche de l'acteur", en: 'Record of the actor' },
    iri: 'dct:identifier',
    refersTo: 'actor',
  }).optional(),
});

const meeting = z.strictObject({
  on: field(partialDate, { label: { fr: 'Date', en: 'Date' }, iri: 'schema:startDate' }),
  subject: field(words, { label: { fr: 'Objet', en: 'Subject' }, iri: 'schema:about' }).optional(),
});

const fields = z.strictObject({
  name: field(words, { label: { fr: 'Nom', en: 'Name' }, disclosure: 'public', iri: 'schema:name' }),
  territory: field(territoryRef, {
    label: { fr: 'Territoire', en: 'Territory' },
    disclosure: 'public',
    iri: 'dct:spatial',
  }),
  createdOn: field(partialDate, {
    label: { fr: 'Créé le', en: 'Created on' },
    disclosure: 'public',
    iri: 'schema:foundingDate',
  }).optional(),
  members: field(z.array(member).min(1), {
    label: { fr: 'Membres', en: 'Members' },
    disclosure: 'public',
    iri: 'org:hasMember',
  }),
  observatories: field(z.array(localId), {
    label: { fr: 'Observatoires suivis', en: 'Observatories followed' },
    description: { fr: 'Identifiants locaux', en: 'Local identifiers' },
    disclosure: 'public',
    iri: 'org:linkedTo',
    refersTo: 'ort',
  }).optional(),
  actions: field(z.array(localId), {
    label: { fr: 'Actions suivies', en: 'Actions followed' },
    description: {
      fr: "Fiches du projet dont il suit l'avancement",
      en: 'Sheets of the project whose progress it follows',
    },
    disclosure: 'public',
    iri: 'schema:potentialAction',
    refersTo: 'action-sheet',
  }).optional(),
  meetings: field(z.array(meeting), {
    label: { fr: 'Réunions', en: 'Meetings' },
    disclosure: 'public',
    iri: 'schema:event',
  }).optional(),
});

export type FollowUpCommittee = z.output<typeof fields>;

export const followUpCommittee = defineRecord({
  name: 'follow-up-committee',
  version: '1.0',
  labels: {
    one: { fr: 'Comité de suivi national', en: 'National follow-up committee' },
    many: { fr: 'Comités de suivi', en: 'Follow-up committees' },
  },
  description: {
    fr: 'Le comité auquel se rattachent les comités de pilotage des observatoires : qui y siège, quels observatoires il suit, quand il se réunit.',
    en: 'The committee to which the steering committees of observatories are connected: who sits on it, which observatories it follows, when it meets.',
  },
  iri: 'org:Organization',
  service: 'registry',
  reference: { article: 'Projet résilience des territoires, fiche 1.1', certainty: 'read-in-the-text' },
  fields,
  rules: [meetingBeforeCreation, followsNothing],
  title: (body) => body.name,
  places: (body) => [body.territory],
  date: (body) => body.createdOn,
});

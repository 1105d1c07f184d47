import { z } from 'zod';
import { choice } from '../../choice.ts';
import { localId } from '../../codes/local-id.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { territoryRef } from '../../codes/territory-ref.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { endsBeforeItStarts } from '../../rules/ends-before-it-starts.ts';
import { contact } from '../../shapes/contact.ts';
import { words } from '../../shapes/words.ts';
import { activeWithoutMembers } from './rules/active-without-members.ts';

const meeting = z.strictObject({
  on: field(partialDate, { label: { fr: 'Date', en: 'Date' }, iri: 'schema:startDate' }),
  subject: field(words, { label: { fr: 'Objet', en: 'Subject' }, iri: 'schema:about' }).optional(),
});

const fields = z.strictObject({
  name: field(words, { label: { fr: 'Nom', en: 'Name' }, disclosure: 'public', iri: 'schema:name' }),
  concertation: field(localId, {
    label: { fr: 'Concertation', en: 'Concertation' },
    disclosure: 'public',
    iri: 'dct:isPartOf',
    refersTo: 'concertation',
  }).optional(),
  theme: field(localId, {
    label: { fr: 'Thème', en: 'Theme' },
    disclosure: 'public',
    iri: 'schema:about',
    refersTo: 'theme',
  }).optional(),
  territory: field(territoryRef, {
    label: { fr: 'Territoire', en: 'Territory' },
    disclosure: 'public',
    iri: 'dct:spatial',
  }),
  members: field(z.array(words), {
    label: { fr: 'Membres', en: 'Members' },
    description: {
      fr: 'Collectivités, services, opérateurs ; pas de personnes',
      en: 'Authorities, services, operators; no persons',
    },
    disclosure: 'public',
    iri: 'org:hasMember',
  }),
  deliverables: field(z.array(localId), {
    label: { fr: 'Livrables', en: 'Deliverables' },
    disclosure: 'public',
    iri: 'prov:generated',
    refersTo: 'deliverable',
  }).optional(),
  from: field(partialDate, {
    label: { fr: 'Depuis', en: 'From' },
    disclosure: 'public',
    iri: 'schema:startDate',
  }).optional(),
  until: field(partialDate, {
    label: { fr: "Jusqu'au", en: 'Until' },
    disclosure: 'public',
    iri: 'schema:endDate',
  }).optional(),
  status: choice(
    {
      announced: { fr: 'annoncé', en: 'announced' },
      active: { fr: 'actif', en: 'active' },
      closed: { fr: 'clos', en: 'closed' },
    },
    { label: { fr: 'Statut', en: 'Status' }, disclosure: 'public' },
  ).optional(),
  meetings: field(z.array(meeting), {
    label: { fr: 'Réunions', en: 'Meetings' },
    disclosure: 'public',
    iri: 'schema:event',
  }).optional(),
  lead: field(contact, {
    label: { fr: 'Animation', en: 'Lead' },
    disclosure: 'public',
    iri: 'schema:contactPoint',
  }).optional(),
});

export type WorkingGroup = z.output<typeof fields>;

export const workingGroup = defineRecord({
  name: 'working-group',
  version: '1.0',
  labels: {
    one: { fr: 'Groupe de travail', en: 'Working group' },
    many: { fr: 'Groupes de travail', en: 'Working groups' },
  },
  description: {
    fr: "Un groupe de travail thématique : qui y siège, ce qu'il doit rendre, quand il se réunit.",
    en: 'A thematic working group: who sits on it, what it must hand in, when it meets.',
  },
  iri: 'org:OrganizationalUnit',
  service: 'programme',
  reference: { article: 'Concertation du Pas-de-Calais', certainty: 'read-in-the-text' },
  fields,
  rules: [activeWithoutMembers, endsBeforeItStarts('working-group', 'from', 'until')],
  title: (body) => body.name,
  places: (body) => [body.territory],
  date: (body) => body.from,
});

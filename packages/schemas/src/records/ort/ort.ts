import { z } from 'zod';
import { choice } from '../../choice.ts';
import { departementCode } from '../../codes/departement.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { step } from '../../shapes/step.ts';
import { words } from '../../shapes/words.ts';
import { activeWithoutDate } from './rules/active-without-date.ts';
import { collegeMissing } from './rules/college-missing.ts';
import { meetingBeforeCreation } from './rules/meeting-before-creation.ts';

/** A seat on the steering committee: the organisation and the side it speaks for. */
const seat = z.strictObject({
  organisation: field(words, {
    label: { fr: 'Organisme', en: 'Organisation' },
    iri: 'org:organization',
  }),
  college: choice(
    {
      state: { fr: 'État', en: 'State' },
      'local-authority': { fr: 'collectivités', en: 'local authorities' },
      citizen: { fr: 'citoyens', en: 'citizens' },
      research: { fr: 'recherche', en: 'research' },
      economic: { fr: 'acteurs économiques', en: 'economic actors' },
    },
    { label: { fr: 'Collège', en: 'College' }, iri: 'org:role' },
  ),
});

const meeting = z.strictObject({
  on: field(partialDate, { label: { fr: 'Date', en: 'Date' }, iri: 'schema:startDate' }),
  subject: field(words, { label: { fr: 'Objet', en: 'Subject' }, iri: 'schema:about' }).optional(),
});

const fields = z.strictObject({
  departement: field(departementCode, {
    label: { fr: 'Département', en: 'Département' },
    disclosure: 'public',
    iri: 'schema:areaServed',
  }),
  name: field(words, {
    label: { fr: 'Nom', en: 'Name' },
    disclosure: 'public',
    iri: 'schema:name',
  }),
  status: choice(
    {
      projected: { fr: 'en projet', en: 'projected' },
      active: { fr: 'actif', en: 'active' },
      closed: { fr: 'fermé', en: 'closed' },
    },
    { label: { fr: 'Statut', en: 'Status' }, disclosure: 'public' },
  ),
  createdOn: step({ fr: 'Créé le', en: 'Created on' }, { iri: 'schema:foundingDate' }),
  model: field(words, {
    label: { fr: 'Modèle', en: 'Model' },
    description: {
      fr: 'Par exemple hybride État et fonction publique territoriale',
      en: 'For instance hybrid, State and local civil service',
    },
    disclosure: 'public',
  }).optional(),
  steering: field(z.array(seat), {
    label: { fr: 'Comité de pilotage', en: 'Steering committee' },
    disclosure: 'public',
    iri: 'org:hasMembership',
  }).optional(),
  meetings: field(z.array(meeting), {
    label: { fr: 'Réunions du comité', en: 'Meetings of the committee' },
    disclosure: 'public',
    iri: 'schema:event',
  }).optional(),
  nationalCommittee: field(z.boolean(), {
    label: { fr: 'Relié au comité de suivi national', en: 'Connected to the national committee' },
    disclosure: 'public',
  }).optional(),
});

export type Ort = z.output<typeof fields>;

export const ort = defineRecord({
  name: 'ort',
  version: '1.0',
  labels: {
    one: { fr: 'Observatoire de la résilience des territoires', en: 'Observatory of territorial resilience' },
    many: {
      fr: 'Observatoires de la résilience des territoires',
      en: 'Observatories of territorial resilience',
    },
  },
  description: {
    fr: "L'observatoire d'un département, son comité de pilotage (État, collectivités et citoyens ensemble) et ses réunions.",
    en: 'The observatory of a département, its steering committee (State, local authorities and citizens together) and its meetings.',
  },
  iri: 'org:Organization',
  service: 'registry',
  fields,
  rules: [collegeMissing, meetingBeforeCreation, activeWithoutDate],
  title: (body) => body.name,
  places: (body) => [{ level: 'departement', code: body.departement }],
  date: (body) => body.createdOn,
});

import { z } from 'zod';
import { choice } from '../../choice.ts';
import { departementCode } from '../../codes/departement.ts';
import { localId } from '../../codes/local-id.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { webAddress } from '../../codes/web-address.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { endsBeforeItStarts } from '../../rules/ends-before-it-starts.ts';
import { contact } from '../../shapes/contact.ts';
import { figure } from '../../shapes/figure.ts';
import { step } from '../../shapes/step.ts';
import { words } from '../../shapes/words.ts';
import { activeWithoutDate } from './rules/active-without-date.ts';
import { collegeMissing } from './rules/college-missing.ts';
import { committeeDenied } from './rules/committee-denied.ts';
import { governanceAgainstModel } from './rules/governance-against-model.ts';
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
  actor: field(localId, {
    label: { fr: "Fiche de l'acteur", en: 'Record of the actor' },
    description: { fr: "Identifiant local de l'organisme", en: 'Local identifier of the organisation' },
    iri: 'dct:identifier',
    refersTo: 'actor',
  }).optional(),
});

const meeting = z.strictObject({
  on: field(partialDate, { label: { fr: 'Date', en: 'Date' }, iri: 'schema:startDate' }),
  subject: field(words, { label: { fr: 'Objet', en: 'Subject' }, iri: 'schema:about' }).optional(),
  attendance: field(figure, { label: { fr: 'Présents', en: 'Attendance' } }).optional(),
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
  governance: choice(
    {
      hybrid: { fr: 'État et fonction publique territoriale', en: 'State and local civil service' },
      state: { fr: 'État', en: 'State' },
      'local-authorities': { fr: 'collectivités', en: 'local authorities' },
      association: { fr: 'association', en: 'association' },
    },
    {
      label: { fr: 'Gouvernance', en: 'Governance' },
      description: {
        fr: 'Qui porte l’observatoire ; le modèle du projet est hybride',
        en: 'Who carries the observatory; the model of the project is hybrid',
      },
      disclosure: 'public',
      reference: { article: 'Projet résilience des territoires, fiche 1.1', certainty: 'read-in-the-text' },
    },
  ).optional(),
  lead: field(contact, {
    label: { fr: 'Animation', en: 'Lead' },
    description: {
      fr: 'La fonction est publique, la personne ne l’est pas',
      en: 'The function is public, the person is not',
    },
    disclosure: 'public',
    iri: 'schema:contactPoint',
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
  followUpCommittee: field(localId, {
    label: { fr: 'Comité de suivi', en: 'Follow-up committee' },
    description: {
      fr: 'Identifiant local du comité de suivi national',
      en: 'Local identifier of the national follow-up committee',
    },
    disclosure: 'public',
    iri: 'org:linkedTo',
    refersTo: 'follow-up-committee',
    reference: { article: 'Projet résilience des territoires, fiche 1.1', certainty: 'read-in-the-text' },
  }).optional(),
  closedOn: step({ fr: 'Fermé le', en: 'Closed on' }, { iri: 'schema:dissolutionDate' }),
  url: field(webAddress, {
    label: { fr: 'Site', en: 'Website' },
    disclosure: 'public',
    iri: 'schema:url',
  }).optional(),
});

export type Ort = z.output<typeof fields>;

export const ort = defineRecord({
  name: 'ort',
  version: '1.1',
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
  rules: [
    collegeMissing,
    meetingBeforeCreation,
    activeWithoutDate,
    governanceAgainstModel,
    committeeDenied,
    endsBeforeItStarts('ort', 'createdOn', 'closedOn'),
  ],
  title: (body) => body.name,
  places: (body) => [{ level: 'departement', code: body.departement }],
  date: (body) => body.createdOn,
});

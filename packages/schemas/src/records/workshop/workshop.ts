import { z } from 'zod';
import { choice } from '../../choice.ts';
import { localId } from '../../codes/local-id.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { communeRef, territoryRef } from '../../codes/territory-ref.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { contact } from '../../shapes/contact.ts';
import { figure } from '../../shapes/figure.ts';
import { place, pointOf } from '../../shapes/place.ts';
import { words } from '../../shapes/words.ts';
import { heldButOnlyAnnounced } from './rules/held-but-only-announced.ts';
import { outputsOfWhatWasNotHeld } from './rules/outputs-of-what-was-not-held.ts';
import { theoryUWithoutTwoCoaches } from './rules/theory-u-without-two-coaches.ts';

const fields = z.strictObject({
  name: field(words, { label: { fr: 'Nom', en: 'Name' }, disclosure: 'public', iri: 'schema:name' }),
  on: field(partialDate, {
    label: { fr: 'Date', en: 'Date' },
    disclosure: 'public',
    iri: 'schema:startDate',
  }),
  territory: field(territoryRef, {
    label: { fr: 'Territoire', en: 'Territory' },
    disclosure: 'public',
    iri: 'dct:spatial',
  }),
  status: choice(
    {
      announced: { fr: 'annoncé', en: 'announced' },
      held: { fr: 'tenu', en: 'held' },
      postponed: { fr: 'reporté', en: 'postponed' },
      cancelled: { fr: 'annulé', en: 'cancelled' },
    },
    { label: { fr: 'Statut', en: 'Status' }, disclosure: 'public', iri: 'schema:eventStatus' },
  ),
  audience: choice(
    {
      mayors: { fr: 'maires', en: 'mayors' },
      residents: { fr: 'habitants', en: 'residents' },
      economic: { fr: 'acteurs économiques', en: 'economic actors' },
      agents: { fr: 'agents publics', en: 'public servants' },
      mixed: { fr: 'tous', en: 'all' },
    },
    { label: { fr: 'Public', en: 'Audience' }, disclosure: 'public', iri: 'schema:audience' },
  ),
  concertation: field(localId, {
    label: { fr: 'Concertation', en: 'Concertation' },
    description: { fr: 'Identifiant local', en: 'Local identifier' },
    disclosure: 'public',
    iri: 'dct:isPartOf',
    refersTo: 'concertation',
  }).optional(),
  edition: field(localId, {
    label: { fr: 'Édition', en: 'Edition' },
    description: { fr: 'Identifiant local', en: 'Local identifier' },
    disclosure: 'public',
    iri: 'schema:superEvent',
    refersTo: 'edition',
  }).optional(),
  event: field(localId, {
    label: { fr: 'Événement', en: 'Event' },
    description: { fr: 'Identifiant local', en: 'Local identifier' },
    disclosure: 'public',
    iri: 'schema:superEvent',
    refersTo: 'event',
  }).optional(),
  method: choice(
    {
      'theory-u': { fr: 'théorie U', en: 'Theory U' },
      'collective-intelligence': { fr: 'intelligence collective', en: 'collective intelligence' },
      'collaborative-writing': { fr: 'écriture collaborative', en: 'collaborative writing' },
      'co-design': { fr: 'co-conception', en: 'co-design' },
      'world-cafe': { fr: 'café mondial', en: 'world café' },
      debate: { fr: 'débat', en: 'debate' },
      other: { fr: 'autre', en: 'other' },
    },
    { label: { fr: 'Méthode', en: 'Method' }, disclosure: 'public' },
  ).optional(),
  question: field(words, {
    label: { fr: 'Question centrale', en: 'Central question' },
    disclosure: 'public',
    iri: 'schema:about',
  }).optional(),
  themes: field(z.array(words), {
    label: { fr: 'Thèmes', en: 'Themes' },
    disclosure: 'public',
    iri: 'schema:about',
  }).optional(),
  coaches: field(z.int().min(0), {
    label: { fr: 'Coachs', en: 'Coaches' },
    disclosure: 'public',
    unit: '1',
  }).optional(),
  participants: field(figure, {
    label: { fr: 'Participants', en: 'Participants' },
    disclosure: 'public',
    iri: 'schema:maximumAttendeeCapacity',
  }).optional(),
  place: field(place, {
    label: { fr: 'Lieu', en: 'Place' },
    disclosure: 'public',
    iri: 'schema:location',
  }).optional(),
  itinerant: field(z.boolean(), {
    label: { fr: 'Itinérant', en: 'Itinerant' },
    disclosure: 'public',
  }).optional(),
  outputs: field(z.array(words), {
    label: { fr: 'Ce qui en est sorti', en: 'Outputs' },
    disclosure: 'public',
    iri: 'prov:generated',
  }).optional(),
  lead: field(contact, {
    label: { fr: 'Animation', en: 'Lead' },
    disclosure: 'public',
    iri: 'schema:contactPoint',
  }).optional(),
});

export type Workshop = z.output<typeof fields>;

export const workshop = defineRecord({
  name: 'workshop',
  version: '1.0',
  labels: { one: { fr: 'Atelier', en: 'Workshop' }, many: { fr: 'Ateliers', en: 'Workshops' } },
  description: {
    fr: "Un atelier, son public, sa méthode, sa question et ce qui en est sorti. Une date qu'on ne connaît qu'à peu près s'écrit comme un intervalle.",
    en: 'A workshop, its audience, its method, its question and what came out of it. A date known only roughly is written as an interval.',
  },
  iri: 'schema:Event',
  service: 'programme',
  reference: { article: 'Projet résilience des territoires, fiche 3.3', certainty: 'read-in-the-text' },
  fields,
  rules: [theoryUWithoutTwoCoaches, heldButOnlyAnnounced, outputsOfWhatWasNotHeld],
  title: (body) => body.name,
  places: (body) => [body.territory, ...(body.place?.commune ? [communeRef(body.place.commune)] : [])],
  date: (body) => body.on,
  geometry: (body) => pointOf(body.place),
});

import { z } from 'zod';
import { choice } from '../../choice.ts';
import { instant } from '../../codes/instant.ts';
import { localId } from '../../codes/local-id.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { communeRef, territoryRef } from '../../codes/territory-ref.ts';
import { webAddress } from '../../codes/web-address.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { contact } from '../../shapes/contact.ts';
import { figure } from '../../shapes/figure.ts';
import { place, pointOf } from '../../shapes/place.ts';
import { step } from '../../shapes/step.ts';
import { words } from '../../shapes/words.ts';
import { endsBeforeItStarts } from './rules/ends-before-it-starts.ts';
import { halfLocated } from './rules/half-located.ts';
import { heldButOnlyAnnounced } from './rules/held-but-only-announced.ts';
import { onSiteWithoutPlace } from './rules/on-site-without-place.ts';
import { sessionEndsBeforeItStarts } from './rules/session-ends-before-it-starts.ts';
import { sessionOutsideTheDates } from './rules/session-outside-the-dates.ts';

/** One session. Counting events is not counting sessions. */
const timing = z.strictObject({
  start: field(instant, { label: { fr: 'Début', en: 'Start' }, iri: 'schema:startDate' }),
  end: field(instant, { label: { fr: 'Fin', en: 'End' }, iri: 'schema:endDate' }).optional(),
});

const fields = z.strictObject({
  name: field(words, {
    label: { fr: 'Titre', en: 'Title' },
    disclosure: 'public',
    iri: 'schema:name',
  }),
  format: choice(
    {
      webinar: { fr: 'webinaire', en: 'webinar' },
      workshop: { fr: 'atelier', en: 'workshop' },
      podcast: { fr: 'podcast', en: 'podcast' },
      'round-table': { fr: 'table ronde', en: 'round table' },
      hackathon: { fr: 'hackathon', en: 'hackathon' },
      'call-for-ideas': { fr: 'appel à idées', en: 'call for ideas' },
      conference: { fr: 'conférence', en: 'conference' },
      exhibition: { fr: 'exposition', en: 'exhibition' },
      other: { fr: 'autre', en: 'other' },
    },
    { label: { fr: 'Format', en: 'Format' }, disclosure: 'public', iri: 'schema:additionalType' },
  ),
  on: field(partialDate, {
    label: { fr: 'Date', en: 'Date' },
    disclosure: 'public',
    iri: 'schema:startDate',
  }),
  until: step({ fr: 'Dernier jour', en: 'Last day' }, { iri: 'schema:endDate' }),
  timings: field(z.array(timing), {
    label: { fr: 'Séances', en: 'Sessions' },
    disclosure: 'public',
    iri: 'schema:subEvent',
  }).optional(),
  territory: field(territoryRef, {
    label: { fr: 'Territoire', en: 'Territory' },
    disclosure: 'public',
    iri: 'schema:areaServed',
  }).optional(),
  place: field(place, {
    label: { fr: 'Lieu', en: 'Place' },
    disclosure: 'public',
    iri: 'schema:location',
  }).optional(),
  mode: choice(
    {
      'on-site': { fr: 'sur place', en: 'on site' },
      online: { fr: 'en ligne', en: 'online' },
      mixed: { fr: 'sur place et en ligne', en: 'on site and online' },
    },
    { label: { fr: 'Mode', en: 'Mode' }, disclosure: 'public', iri: 'schema:eventAttendanceMode' },
  ).optional(),
  status: choice(
    {
      announced: { fr: 'annoncé', en: 'announced' },
      confirmed: { fr: 'confirmé', en: 'confirmed' },
      held: { fr: 'tenu', en: 'held' },
      postponed: { fr: 'reporté', en: 'postponed' },
      cancelled: { fr: 'annulé', en: 'cancelled' },
      'moved-online': { fr: 'déplacé en ligne', en: 'moved online' },
      full: { fr: 'complet', en: 'full' },
    },
    { label: { fr: 'Statut', en: 'Status' }, disclosure: 'public', iri: 'schema:eventStatus' },
  ),
  themes: field(z.array(words), {
    label: { fr: 'Thèmes', en: 'Themes' },
    disclosure: 'public',
    iri: 'schema:about',
  }).optional(),
  audience: field(z.array(words), {
    label: { fr: 'Public', en: 'Audience' },
    disclosure: 'public',
    iri: 'schema:audience',
  }).optional(),
  organisers: field(z.array(words), {
    label: { fr: 'Organisateurs', en: 'Organisers' },
    description: { fr: 'Des organismes, pas des personnes', en: 'Organisations, not persons' },
    disclosure: 'public',
    iri: 'schema:organizer',
  }).optional(),
  edition: field(words, {
    label: { fr: 'Édition', en: 'Edition' },
    description: {
      fr: "La manifestation dont il fait partie, par exemple Mois de l'innovation publique 2020",
      en: 'The larger event it is part of, for instance the 2020 month of public innovation',
    },
    disclosure: 'public',
    iri: 'schema:superEvent',
  }).optional(),
  partOfEdition: field(localId, {
    label: { fr: "Fiche de l'édition", en: 'Record of the edition' },
    description: {
      fr: "Identifiant local de l'édition dont il fait partie",
      en: 'Local identifier of the edition it belongs to',
    },
    disclosure: 'public',
    iri: 'schema:superEvent',
    refersTo: 'edition',
  }).optional(),
  series: field(words, {
    label: { fr: 'Cycle', en: 'Series' },
    disclosure: 'public',
    iri: 'schema:superEvent',
  }).optional(),
  concertation: field(localId, {
    label: { fr: 'Concertation', en: 'Concertation' },
    description: {
      fr: 'Identifiant local de la concertation dont il fait partie',
      en: 'Local identifier of the concertation it belongs to',
    },
    disclosure: 'public',
    iri: 'dct:isPartOf',
    refersTo: 'concertation',
  }).optional(),
  participants: field(figure, {
    label: { fr: 'Participants', en: 'Participants' },
    disclosure: 'public',
    iri: 'schema:maximumAttendeeCapacity',
  }).optional(),
  url: field(webAddress, {
    label: { fr: 'Page', en: 'Page' },
    disclosure: 'public',
    iri: 'schema:url',
  }).optional(),
  contacts: field(z.array(contact), {
    label: { fr: 'Contacts', en: 'Contacts' },
    disclosure: 'restricted',
    iri: 'schema:contactPoint',
  }).optional(),
});

export type Event = z.output<typeof fields>;

export const event = defineRecord({
  name: 'event',
  version: '1.1',
  labels: {
    one: { fr: 'Événement', en: 'Event' },
    many: { fr: 'Événements', en: 'Events' },
  },
  description: {
    fr: "Une rencontre, un webinaire, un atelier, un appel à idées : quand, où, pour qui, et ce qu'il en est (annoncé, tenu, reporté…).",
    en: 'A meeting, a webinar, a workshop, a call for ideas: when, where, for whom, and how it stands (announced, held, postponed…).',
  },
  iri: 'schema:Event',
  service: 'programme',
  fields,
  rules: [
    endsBeforeItStarts,
    sessionEndsBeforeItStarts,
    sessionOutsideTheDates,
    halfLocated,
    onSiteWithoutPlace,
    heldButOnlyAnnounced,
  ],
  title: (body) => body.name,
  places: (body) => [
    ...(body.territory ? [body.territory] : []),
    ...(body.place?.commune ? [communeRef(body.place.commune)] : []),
  ],
  date: (body) => body.on,
  geometry: (body) => pointOf(body.place),
});

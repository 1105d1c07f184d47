import { z } from 'zod';
import { choice } from '../../choice.ts';
import { localId } from '../../codes/local-id.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { communeRef } from '../../codes/territory-ref.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { commune } from '../../shapes/commune.ts';
import { contact } from '../../shapes/contact.ts';
import { hazard } from '../../shapes/hazard.ts';
import { place, pointOf } from '../../shapes/place.ts';
import { words } from '../../shapes/words.ts';
import { halfLocated } from './rules/half-located.ts';
import { lodgingWithoutBeds } from './rules/lodging-without-beds.ts';
import { moreBedsThanSeats } from './rules/more-beds-than-seats.ts';

const fields = z.strictObject({
  commune,
  name: field(words, { label: { fr: 'Nom', en: 'Name' }, disclosure: 'public', iri: 'schema:name' }),
  kind: choice(
    {
      reception: { fr: 'accueil de jour', en: 'day reception' },
      lodging: { fr: 'hébergement', en: 'lodging' },
      'assembly-point': { fr: 'point de rassemblement', en: 'assembly point' },
      refuge: { fr: 'refuge en hauteur', en: 'refuge on high ground' },
    },
    { label: { fr: 'Usage', en: 'Use' }, disclosure: 'public', iri: 'schema:additionalType' },
  ),
  place: field(place, {
    label: { fr: 'Lieu', en: 'Place' },
    disclosure: 'public',
    iri: 'schema:location',
  }).optional(),
  seats: field(z.int().min(0), {
    label: { fr: 'Personnes assises', en: 'Persons seated' },
    disclosure: 'public',
    unit: 'habitants',
    iri: 'schema:maximumAttendeeCapacity',
  }).optional(),
  beds: field(z.int().min(0), {
    label: { fr: 'Personnes couchées', en: 'Persons lying' },
    disclosure: 'public',
    unit: 'habitants',
  }).optional(),
  unusableFor: field(z.array(hazard), {
    label: { fr: 'Inutilisable face à', en: 'Cannot be used against' },
    description: { fr: 'Aléas qui atteignent le lieu lui-même', en: 'Hazards that hit the place itself' },
    disclosure: 'public',
  }).optional(),
  heating: field(z.boolean(), { label: { fr: 'Chauffage', en: 'Heating' }, disclosure: 'public' }).optional(),
  generator: field(z.boolean(), {
    label: { fr: 'Groupe électrogène', en: 'Generator' },
    disclosure: 'public',
  }).optional(),
  kitchen: field(z.boolean(), { label: { fr: 'Cuisine', en: 'Kitchen' }, disclosure: 'public' }).optional(),
  showers: field(z.boolean(), { label: { fr: 'Douches', en: 'Showers' }, disclosure: 'public' }).optional(),
  accessible: field(z.boolean(), {
    label: { fr: 'Accessible aux personnes handicapées', en: 'Accessible to disabled persons' },
    disclosure: 'public',
    iri: 'schema:accessibilityFeature',
  }).optional(),
  pets: field(z.boolean(), {
    label: { fr: 'Animaux admis', en: 'Pets admitted' },
    disclosure: 'public',
  }).optional(),
  opener: field(contact, {
    label: { fr: 'Qui ouvre', en: 'Who opens' },
    disclosure: 'public',
    iri: 'schema:contactPoint',
  }).optional(),
  confirmedOn: field(partialDate, {
    label: { fr: 'Vérifié le', en: 'Last checked' },
    disclosure: 'public',
    iri: 'dct:modified',
  }).optional(),
  pcs: field(localId, {
    label: { fr: 'PCS', en: 'PCS' },
    description: {
      fr: 'Identifiant local du plan communal où il figure',
      en: 'Local identifier of the communal plan it belongs to',
    },
    disclosure: 'public',
    iri: 'dct:isPartOf',
    refersTo: 'pcs',
  }).optional(),
  pics: field(localId, {
    label: { fr: 'PICS', en: 'PICS' },
    description: {
      fr: 'Identifiant local du plan intercommunal où il figure',
      en: 'Local identifier of the intercommunal plan it belongs to',
    },
    disclosure: 'public',
    iri: 'dct:isPartOf',
    refersTo: 'pics',
  }).optional(),
});

export type Shelter = z.output<typeof fields>;

export const shelter = defineRecord({
  name: 'shelter',
  version: '1.0',
  labels: { one: { fr: "Lieu d'accueil", en: 'Shelter' }, many: { fr: "Lieux d'accueil", en: 'Shelters' } },
  description: {
    fr: "Un lieu où accueillir la population : où il est, combien de personnes assises et couchées, ce qu'il offre, et s'il reste utilisable face à chaque aléa.",
    en: 'A place to receive the population: where it is, how many seated and lying, what it offers, and whether it can be used against each hazard.',
  },
  iri: 'schema:CivicStructure',
  service: 'registry',
  reference: { article: 'CSI R731-2 I 6°', certainty: 'to-be-confirmed' },
  fields,
  rules: [lodgingWithoutBeds, halfLocated, moreBedsThanSeats],
  title: (body) => body.name,
  places: (body) => [communeRef(body.commune)],
  date: (body) => body.confirmedOn,
  geometry: (body) => pointOf(body.place),
});

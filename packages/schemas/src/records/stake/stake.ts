import { z } from 'zod';
import { choice } from '../../choice.ts';
import { localId } from '../../codes/local-id.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { communeRef } from '../../codes/territory-ref.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { commune } from '../../shapes/commune.ts';
import { contact } from '../../shapes/contact.ts';
import { figure } from '../../shapes/figure.ts';
import { hazard } from '../../shapes/hazard.ts';
import { place } from '../../shapes/place.ts';
import { words } from '../../shapes/words.ts';
import { threatenedByNothing } from './rules/threatened-by-nothing.ts';
import { vulnerableWithoutCount } from './rules/vulnerable-without-count.ts';

const fields = z.strictObject({
  commune,
  name: field(words, { label: { fr: 'Désignation', en: 'Name' }, disclosure: 'public', iri: 'schema:name' }),
  kind: choice(
    {
      school: { fr: 'établissement scolaire', en: 'school' },
      health: { fr: 'établissement de santé', en: 'health facility' },
      'care-home': {
        fr: 'hébergement de personnes âgées ou handicapées',
        en: 'home for elderly or disabled persons',
      },
      network: {
        fr: 'réseau (eau, énergie, télécommunications)',
        en: 'network (water, energy, telecommunications)',
      },
      road: { fr: 'route ou pont', en: 'road or bridge' },
      industry: { fr: 'industrie', en: 'industry' },
      farming: { fr: 'exploitation agricole', en: 'farm' },
      dwelling: { fr: 'habitations', en: 'dwellings' },
      campsite: { fr: 'camping', en: 'campsite' },
      heritage: { fr: 'patrimoine', en: 'heritage' },
      administration: { fr: 'service public', en: 'public service' },
      'vulnerable-persons': {
        fr: 'personnes vulnérables (nombre seul)',
        en: 'vulnerable persons (count only)',
      },
    },
    {
      label: { fr: 'Nature', en: 'Kind' },
      disclosure: 'public',
      iri: 'schema:category',
      reference: { article: 'CSI R731-2 I 1°', certainty: 'read-in-the-text' },
    },
  ),
  hazards: field(z.array(hazard), {
    label: { fr: 'Aléas qui le menacent', en: 'Hazards that threaten it' },
    disclosure: 'public',
    iri: 'schema:about',
  }).optional(),
  persons: field(figure, {
    label: { fr: 'Personnes concernées', en: 'Persons concerned' },
    description: {
      fr: "Un nombre : le registre nominatif n'entre pas ici",
      en: 'A count: the register of names does not belong here',
    },
    disclosure: 'public',
    reference: { article: 'CASF L121-6-1', certainty: 'read-in-the-text' },
  }).optional(),
  capacity: field(z.int().min(0), {
    label: { fr: "Capacité d'accueil", en: 'Capacity' },
    disclosure: 'public',
    unit: 'habitants',
    iri: 'schema:maximumAttendeeCapacity',
  }).optional(),
  critical: field(z.boolean(), {
    label: { fr: 'Indispensable pendant la crise', en: 'Essential during the crisis' },
    disclosure: 'public',
  }).optional(),
  place: field(place, {
    label: { fr: 'Lieu', en: 'Place' },
    description: {
      fr: 'Non publié : la carte des points sensibles nuit à la sécurité',
      en: 'Not published: a map of sensitive points harms security',
    },
    disclosure: 'restricted',
    iri: 'schema:location',
    reference: { article: 'CSI R731-8 V', certainty: 'read-in-the-text' },
  }).optional(),
  contacts: field(z.array(contact), {
    label: { fr: 'À qui parler', en: 'Whom to talk to' },
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

export type Stake = z.output<typeof fields>;

export const stake = defineRecord({
  name: 'stake',
  version: '1.0',
  labels: { one: { fr: 'Enjeu', en: 'Stake' }, many: { fr: 'Enjeux', en: 'Stakes' } },
  description: {
    fr: 'Ce que la crise peut atteindre dans une commune : une école, une route, un réseau, un quartier, ou un nombre de personnes vulnérables, jamais leurs noms.',
    en: 'What a crisis can hit in a commune: a school, a road, a network, a district, or a number of vulnerable persons, never their names.',
  },
  iri: 'schema:Place',
  service: 'registry',
  reference: { article: 'CSI R731-2 I 1°', certainty: 'read-in-the-text' },
  fields,
  rules: [vulnerableWithoutCount, threatenedByNothing],
  title: (body) => body.name,
  places: (body) => [communeRef(body.commune)],
  date: (body) => body.confirmedOn,
});

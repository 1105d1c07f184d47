import { z } from 'zod';
import { choice } from '../../choice.ts';
import { localId } from '../../codes/local-id.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { communeRef } from '../../codes/territory-ref.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { commune } from '../../shapes/commune.ts';
import { contact } from '../../shapes/contact.ts';
import { place } from '../../shapes/place.ts';
import { words } from '../../shapes/words.ts';
import { noneOfIt } from './rules/none-of-it.ts';
import { shareableWithoutDate } from './rules/shareable-without-date.ts';
import { thirdPartyWithoutHolder } from './rules/third-party-without-holder.ts';

const fields = z.strictObject({
  commune,
  name: field(words, {
    label: { fr: 'Désignation', en: 'Name' },
    description: {
      fr: 'Par exemple pompe de 60 m³ par heure, ou gymnase',
      en: 'For instance a pump of 60 m³ an hour, or a gymnasium',
    },
    disclosure: 'public',
    iri: 'schema:name',
  }),
  kind: choice(
    {
      transport: { fr: 'transport', en: 'transport' },
      lodging: { fr: 'hébergement', en: 'lodging' },
      supply: { fr: 'ravitaillement', en: 'supply' },
      equipment: { fr: 'matériel', en: 'equipment' },
      premises: { fr: 'locaux', en: 'premises' },
      people: { fr: 'personnes', en: 'people' },
    },
    {
      label: { fr: 'Nature', en: 'Kind' },
      disclosure: 'public',
      iri: 'schema:category',
      reference: { article: 'CSI R731-2 I 6°', certainty: 'to-be-confirmed' },
    },
  ),
  ownership: choice(
    {
      own: { fr: 'propre à la commune', en: 'owned by the commune' },
      intercommunal: { fr: "de l'intercommunalité", en: 'of the intercommunality' },
      'third-party': { fr: "d'un tiers", en: 'of a third party' },
    },
    {
      label: { fr: 'Détenteur', en: 'Holder' },
      description: {
        fr: "Un moyen d'un tiers demande un accord, ou une réquisition",
        en: "A third party's resource takes an agreement, or a requisition",
      },
      disclosure: 'public',
      iri: 'schema:owner',
    },
  ),
  quantity: field(z.int().min(0), {
    label: { fr: 'Quantité', en: 'Quantity' },
    disclosure: 'public',
    unit: '1',
    iri: 'schema:quantity',
  }),
  place: field(place, {
    label: { fr: 'Lieu', en: 'Place' },
    description: {
      fr: 'Non publié : un inventaire situé nuit à la sécurité',
      en: 'Not published: a located inventory harms security',
    },
    disclosure: 'restricted',
    iri: 'schema:location',
    reference: { article: 'CSI R731-8 V', certainty: 'read-in-the-text' },
  }).optional(),
  holder: field(words, {
    label: { fr: 'Organisme détenteur', en: 'Organisation that holds it' },
    description: { fr: 'Un organisme, pas une personne', en: 'An organisation, not a person' },
    disclosure: 'public',
    iri: 'schema:owner',
  }).optional(),
  shareable: field(z.boolean(), {
    label: { fr: 'Mutualisable', en: 'Can be shared' },
    description: { fr: 'Peut être prêté à une commune voisine', en: 'Can be lent to a neighbouring commune' },
    disclosure: 'public',
  }).optional(),
  conditions: field(words, {
    label: { fr: 'Conditions', en: 'Conditions' },
    description: { fr: 'Délai, conducteur, carburant, convention', en: 'Delay, driver, fuel, agreement' },
    disclosure: 'public',
    iri: 'schema:conditionsOfAccess',
  }).optional(),
  agreement: field(z.boolean(), {
    label: { fr: 'Convention signée', en: 'Agreement signed' },
    disclosure: 'public',
  }).optional(),
  contacts: field(z.array(contact), {
    label: { fr: 'À qui le demander', en: 'Whom to ask' },
    disclosure: 'public',
    iri: 'schema:contactPoint',
  }).optional(),
  confirmedOn: field(partialDate, {
    label: { fr: 'Confirmé le', en: 'Last confirmed' },
    description: {
      fr: 'Une mise en commun doit être mobilisable et actualisée',
      en: 'A shared resource must be available and up to date',
    },
    disclosure: 'public',
    iri: 'dct:modified',
    reference: { article: 'Projet résilience des territoires, fiche 1.3', certainty: 'read-in-the-text' },
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

export type Means = z.output<typeof fields>;

export const means = defineRecord({
  name: 'means',
  version: '1.0',
  labels: { one: { fr: 'Moyen', en: 'Resource' }, many: { fr: 'Moyens', en: 'Resources' } },
  description: {
    fr: "Un moyen que le plan peut employer, propre à la commune ou tenu par un tiers : ce que c'est, combien, où, à qui le demander, et quand on l'a confirmé pour la dernière fois.",
    en: 'A resource that the plan can use, owned by the commune or held by a third party: what it is, how many, where, whom to ask, and when it was last confirmed.',
  },
  iri: 'schema:Product',
  service: 'registry',
  reference: { article: 'CSI R731-2 I 6°', certainty: 'to-be-confirmed' },
  fields,
  rules: [shareableWithoutDate, thirdPartyWithoutHolder, noneOfIt],
  title: (body) => body.name,
  places: (body) => [communeRef(body.commune)],
  date: (body) => body.confirmedOn,
});

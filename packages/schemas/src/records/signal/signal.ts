import { z } from 'zod';
import { choice } from '../../choice.ts';
import { instant } from '../../codes/instant.ts';
import { localId } from '../../codes/local-id.ts';
import { territoryRef } from '../../codes/territory-ref.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { hazard } from '../../shapes/hazard.ts';
import { place, pointOf } from '../../shapes/place.ts';
import { words } from '../../shapes/words.ts';
import { receivedBeforeObserved } from './rules/received-before-observed.ts';

const fields = z.strictObject({
  subject: field(words, { label: { fr: 'Objet', en: 'Subject' }, disclosure: 'public', iri: 'schema:name' }),
  territory: field(territoryRef, {
    label: { fr: 'Territoire', en: 'Territory' },
    disclosure: 'public',
    iri: 'dct:spatial',
  }),
  places: field(z.array(territoryRef), {
    label: { fr: 'Autres territoires', en: 'Other territories' },
    disclosure: 'public',
    iri: 'dct:spatial',
  }).optional(),
  hazard: field(hazard, {
    label: { fr: 'Aléa', en: 'Hazard' },
    disclosure: 'public',
    iri: 'schema:about',
  }).optional(),
  origin: field(localId, {
    label: { fr: 'Source', en: 'Source' },
    description: {
      fr: 'Identifiant local de la source de veille',
      en: 'Local identifier of the watch source',
    },
    disclosure: 'public',
    iri: 'prov:wasDerivedFrom',
    refersTo: 'watch-source',
  }).optional(),
  observedAt: field(instant, {
    label: { fr: 'Observé le', en: 'Observed at' },
    disclosure: 'public',
    iri: 'schema:observationDate',
  }).optional(),
  receivedAt: field(instant, {
    label: { fr: 'Reçu le', en: 'Received at' },
    description: { fr: 'Départ du délai signal → décision', en: 'Start of the delay signal → decision' },
    disclosure: 'public',
    iri: 'dct:dateSubmitted',
  }),
  level: choice(
    {
      green: { fr: 'vert', en: 'green' },
      yellow: { fr: 'jaune', en: 'yellow' },
      orange: { fr: 'orange', en: 'orange' },
      red: { fr: 'rouge', en: 'red' },
    },
    { label: { fr: 'Niveau', en: 'Level' }, disclosure: 'public' },
  ).optional(),
  reliability: choice(
    {
      confirmed: { fr: 'confirmé', en: 'confirmed' },
      probable: { fr: 'probable', en: 'probable' },
      doubtful: { fr: 'douteux', en: 'doubtful' },
      unknown: { fr: 'inconnue', en: 'unknown' },
    },
    { label: { fr: 'Fiabilité', en: 'Reliability' }, disclosure: 'public' },
  ).optional(),
  description: field(words, {
    label: { fr: 'Description', en: 'Description' },
    description: { fr: 'Un fait, pas une personne', en: 'A fact, not a person' },
    disclosure: 'public',
    iri: 'dct:description',
  }).optional(),
  place: field(place, {
    label: { fr: 'Lieu', en: 'Place' },
    disclosure: 'public',
    iri: 'schema:location',
  }).optional(),
  capId: field(words, {
    label: { fr: 'Identifiant CAP', en: 'CAP identifier' },
    description: {
      fr: "Celui de l'alerte CAP 1.2 dont il vient",
      en: 'That of the CAP 1.2 alert it comes from',
    },
    disclosure: 'public',
    iri: 'dct:identifier',
  }).optional(),
});

export type Signal = z.output<typeof fields>;

export const signal = defineRecord({
  name: 'signal',
  version: '1.0',
  labels: { one: { fr: 'Signal', en: 'Signal' }, many: { fr: 'Signaux', en: 'Signals' } },
  description: {
    fr: "Ce qui arrive à la veille : d'où, quand on l'a observé, quand on l'a reçu, pour quel territoire et quel aléa. Le délai de la décision part de sa réception.",
    en: 'What comes to the watch: from where, when observed, when received, for which territory and which hazard. The delay of the decision runs from its reception.',
  },
  iri: 'schema:Observation',
  service: 'watch',
  reference: { article: 'Projet résilience des territoires, fiche 1.4', certainty: 'read-in-the-text' },
  fields,
  rules: [receivedBeforeObserved],
  title: (body) => body.subject,
  places: (body) => [body.territory, ...(body.places ?? [])],
  date: (body) => body.receivedAt.slice(0, 10),
  geometry: (body) => pointOf(body.place),
});

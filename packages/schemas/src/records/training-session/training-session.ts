import { z } from 'zod';
import { choice } from '../../choice.ts';
import { localId } from '../../codes/local-id.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { territoryRef } from '../../codes/territory-ref.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { endsBeforeItStarts } from '../../rules/ends-before-it-starts.ts';
import { figure } from '../../shapes/figure.ts';
import { place, pointOf } from '../../shapes/place.ts';
import { words } from '../../shapes/words.ts';
import { moreCertificatesThanTrained } from './rules/more-certificates-than-trained.ts';

const fields = z.strictObject({
  training: field(localId, {
    label: { fr: 'Formation', en: 'Training' },
    description: { fr: 'Identifiant local', en: 'Local identifier' },
    disclosure: 'public',
    iri: 'schema:isPartOf',
    refersTo: 'training',
  }),
  on: field(partialDate, {
    label: { fr: 'Premier jour', en: 'First day' },
    disclosure: 'public',
    iri: 'schema:startDate',
  }),
  until: field(partialDate, {
    label: { fr: 'Dernier jour', en: 'Last day' },
    disclosure: 'public',
    iri: 'schema:endDate',
  }).optional(),
  territory: field(territoryRef, {
    label: { fr: 'Territoire', en: 'Territory' },
    disclosure: 'public',
    iri: 'dct:spatial',
  }),
  status: choice(
    {
      announced: { fr: 'annoncée', en: 'announced' },
      held: { fr: 'tenue', en: 'held' },
      cancelled: { fr: 'annulée', en: 'cancelled' },
    },
    { label: { fr: 'Statut', en: 'Status' }, disclosure: 'public', iri: 'schema:eventStatus' },
  ),
  trained: field(figure, {
    label: { fr: 'Personnes formées', en: 'Persons trained' },
    disclosure: 'public',
  }).optional(),
  certificates: field(figure, {
    label: { fr: 'Attestations', en: 'Certificates' },
    disclosure: 'public',
  }).optional(),
  professions: field(z.array(words), {
    label: { fr: 'Métiers présents', en: 'Professions present' },
    disclosure: 'public',
    iri: 'schema:occupationalCategory',
  }).optional(),
  place: field(place, {
    label: { fr: 'Lieu', en: 'Place' },
    disclosure: 'public',
    iri: 'schema:location',
  }).optional(),
});

export type TrainingSession = z.output<typeof fields>;

export const trainingSession = defineRecord({
  name: 'training-session',
  version: '1.0',
  labels: {
    one: { fr: 'Séance de formation', en: 'Training session' },
    many: { fr: 'Séances de formation', en: 'Training sessions' },
  },
  description: {
    fr: "Une séance d'une formation : quand, où, combien de personnes formées, de quels métiers. Les attestations se comptent, elles ne se nomment pas.",
    en: 'A session of a training: when, where, how many persons trained, of which professions. Certificates are counted, not named.',
  },
  iri: 'schema:CourseInstance',
  service: 'knowledge',
  reference: { article: 'Projet résilience des territoires, fiche 2.3', certainty: 'read-in-the-text' },
  fields,
  rules: [moreCertificatesThanTrained, endsBeforeItStarts('training-session', 'on', 'until')],
  title: (body) => ({ fr: `Séance du ${body.on}`, en: `Session of ${body.on}` }),
  places: (body) => [body.territory],
  date: (body) => body.on,
  geometry: (body) => pointOf(body.place),
});

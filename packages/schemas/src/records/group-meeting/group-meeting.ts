import { z } from 'zod';
import { choice } from '../../choice.ts';
import { localId } from '../../codes/local-id.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { territoryRef } from '../../codes/territory-ref.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { figure } from '../../shapes/figure.ts';
import { words } from '../../shapes/words.ts';
import { heldWithoutReview } from './rules/held-without-review.ts';
import { reviewOfWhatWasNotHeld } from './rules/review-of-what-was-not-held.ts';

const fields = z.strictObject({
  group: field(localId, {
    label: { fr: 'Groupe', en: 'Group' },
    description: { fr: 'Identifiant local', en: 'Local identifier' },
    disclosure: 'public',
    iri: 'schema:superEvent',
    refersTo: 'co-development-group',
  }),
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
      announced: { fr: 'annoncée', en: 'announced' },
      held: { fr: 'tenue', en: 'held' },
      cancelled: { fr: 'annulée', en: 'cancelled' },
    },
    { label: { fr: 'Statut', en: 'Status' }, disclosure: 'public', iri: 'schema:eventStatus' },
  ),
  attendance: field(figure, {
    label: { fr: 'Présents', en: 'Attendance' },
    disclosure: 'public',
    iri: 'schema:maximumAttendeeCapacity',
  }).optional(),
  origins: field(z.array(words), {
    label: { fr: 'Services représentés', en: 'Services represented' },
    disclosure: 'public',
  }).optional(),
  subjects: field(z.array(words), {
    label: { fr: 'Sujets', en: 'Subjects' },
    disclosure: 'public',
    iri: 'schema:about',
  }).optional(),
  review: field(words, {
    label: { fr: 'Bilan', en: 'Review' },
    disclosure: 'public',
    iri: 'dct:abstract',
    reference: { article: 'Projet résilience des territoires, fiche 2.2', certainty: 'read-in-the-text' },
  }).optional(),
  presentedTo: field(localId, {
    label: { fr: 'Bilan présenté à', en: 'Review presented to' },
    description: { fr: "Identifiant local de l'observatoire", en: 'Local identifier of the observatory' },
    disclosure: 'public',
    refersTo: 'ort',
  }).optional(),
});

export type GroupMeeting = z.output<typeof fields>;

export const groupMeeting = defineRecord({
  name: 'group-meeting',
  version: '1.0',
  labels: {
    one: { fr: 'Rencontre de groupe', en: 'Group meeting' },
    many: { fr: 'Rencontres de groupe', en: 'Group meetings' },
  },
  description: {
    fr: "Une rencontre d'un groupe de co-développement, son bilan, et qui y est venu.",
    en: 'A meeting of a co-development group, its review, and who came.',
  },
  iri: 'schema:Event',
  service: 'programme',
  reference: { article: 'Projet résilience des territoires, fiche 2.2', certainty: 'read-in-the-text' },
  fields,
  rules: [reviewOfWhatWasNotHeld, heldWithoutReview],
  title: (body) => ({ fr: `Rencontre du ${body.on}`, en: `Meeting of ${body.on}` }),
  places: (body) => [body.territory],
  date: (body) => body.on,
});

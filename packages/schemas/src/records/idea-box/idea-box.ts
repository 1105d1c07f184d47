import { z } from 'zod';
import { localId } from '../../codes/local-id.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { territoryRef } from '../../codes/territory-ref.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { endsBeforeItStarts } from '../../rules/ends-before-it-starts.ts';
import { figure } from '../../shapes/figure.ts';
import { words } from '../../shapes/words.ts';
import { funnelThatWidens } from './rules/funnel-that-widens.ts';

const fields = z.strictObject({
  name: field(words, { label: { fr: 'Nom', en: 'Name' }, disclosure: 'public', iri: 'schema:name' }),
  question: field(words, {
    label: { fr: 'Question', en: 'Question' },
    disclosure: 'public',
    iri: 'schema:about',
  }),
  organiser: field(words, {
    label: { fr: 'Organisateur', en: 'Organiser' },
    disclosure: 'public',
    iri: 'schema:organizer',
  }).optional(),
  event: field(localId, {
    label: { fr: 'Événement', en: 'Event' },
    disclosure: 'public',
    iri: 'dct:isPartOf',
    refersTo: 'event',
  }).optional(),
  territory: field(territoryRef, {
    label: { fr: 'Territoire', en: 'Territory' },
    disclosure: 'public',
    iri: 'dct:spatial',
  }),
  themes: field(z.array(words), {
    label: { fr: 'Thèmes', en: 'Themes' },
    disclosure: 'public',
    iri: 'schema:keywords',
  }).optional(),
  from: field(partialDate, {
    label: { fr: 'Ouverte le', en: 'Open from' },
    disclosure: 'public',
    iri: 'schema:startDate',
  }).optional(),
  until: field(partialDate, {
    label: { fr: 'Fermée le', en: 'Open until' },
    disclosure: 'public',
    iri: 'schema:endDate',
  }).optional(),
  asked: field(figure, { label: { fr: 'Interrogés', en: 'Asked' }, disclosure: 'public' }).optional(),
  received: field(figure, {
    label: { fr: 'Idées reçues', en: 'Ideas received' },
    disclosure: 'public',
  }).optional(),
  kept: field(figure, { label: { fr: 'Idées retenues', en: 'Ideas kept' }, disclosure: 'public' }).optional(),
  prototyped: field(figure, {
    label: { fr: 'Idées prototypées', en: 'Ideas prototyped' },
    disclosure: 'public',
  }).optional(),
  deployed: field(figure, {
    label: { fr: 'Idées déployées', en: 'Ideas deployed' },
    disclosure: 'public',
  }).optional(),
});

export type IdeaBox = z.output<typeof fields>;

export const ideaBox = defineRecord({
  name: 'idea-box',
  version: '1.0',
  labels: { one: { fr: 'Boîte à idées', en: 'Idea box' }, many: { fr: 'Boîtes à idées', en: 'Idea boxes' } },
  description: {
    fr: "Un appel à idées et son entonnoir : combien interrogés, combien d'idées reçues, retenues, prototypées, déployées.",
    en: 'A call for ideas and its funnel: how many asked, how many ideas received, kept, prototyped, deployed.',
  },
  iri: 'schema:Collection',
  service: 'programme',
  reference: {
    article: 'Dossier de presse du Mois de l’innovation publique 2020, p. 11',
    certainty: 'read-in-the-text',
  },
  fields,
  rules: [funnelThatWidens, endsBeforeItStarts('idea-box', 'from', 'until')],
  title: (body) => body.name,
  places: (body) => [body.territory],
  date: (body) => body.from,
});

import { z } from 'zod';
import { communeRef } from '../../codes/territory-ref.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { sameCommuneAtSource } from '../../rules/same-commune-at-source.ts';
import { commune, communeAtSource } from '../../shapes/commune.ts';
import { hazard } from '../../shapes/hazard.ts';
import { step } from '../../shapes/step.ts';
import { words } from '../../shapes/words.ts';
import { decreedBeforeEvent } from './rules/decreed-before-event.ts';
import { decreedBeforeTheLaw } from './rules/decreed-before-the-law.ts';
import { endedBeforeStarted } from './rules/ended-before-started.ts';
import { publishedBeforeSigned } from './rules/published-before-signed.ts';

const fields = z.strictObject({
  commune,
  decree: field(words, {
    label: { fr: "Code de l'arrêté", en: 'Code of the decree' },
    disclosure: 'public',
    iri: 'schema:legislationIdentifier',
  }).optional(),
  hazard: field(hazard, {
    label: { fr: 'Aléa', en: 'Hazard' },
    disclosure: 'public',
    iri: 'schema:about',
  }),
  startedOn: step({ fr: "Début de l'événement", en: 'Start of the event' }, { iri: 'schema:startDate' }),
  endedOn: step({ fr: "Fin de l'événement", en: 'End of the event' }, { iri: 'schema:endDate' }),
  decreedOn: step({ fr: "Signature de l'arrêté", en: 'Decree signed on' }, { iri: 'schema:legislationDate' }),
  publishedOn: step({ fr: 'Publication au Journal officiel', en: 'Published on' }, { iri: 'dct:issued' }),
  communeAtSource,
});

export type Catnat = z.output<typeof fields>;

export const catnat = defineRecord({
  name: 'catnat',
  version: '1.0',
  labels: {
    one: { fr: 'Reconnaissance de catastrophe naturelle', en: 'Natural-disaster recognition' },
    many: { fr: 'Reconnaissances de catastrophe naturelle', en: 'Natural-disaster recognitions' },
  },
  description: {
    fr: "Un arrêté qui reconnaît l'état de catastrophe naturelle à une commune pour un événement. Un arrêté rectificatif est un arrêté distinct et compte.",
    en: 'A decree that recognises the state of natural disaster of a commune for one event. A rectifying decree is a decree of its own and counts.',
  },
  iri: 'schema:Legislation',
  service: 'registry',
  fields,
  rules: [
    endedBeforeStarted,
    decreedBeforeEvent,
    publishedBeforeSigned,
    decreedBeforeTheLaw,
    sameCommuneAtSource('catnat'),
  ],
  title: (body) => ({
    fr: `${body.hazard.label}, ${body.commune}${body.startedOn ? `, ${body.startedOn}` : ''}`,
    en: `${body.hazard.label}, ${body.commune}${body.startedOn ? `, ${body.startedOn}` : ''}`,
  }),
  places: (body) => [communeRef(body.commune)],
  date: (body) => body.startedOn ?? body.decreedOn ?? body.publishedOn,
});

import { z } from 'zod';
import { choice } from '../../choice.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { period } from '../../codes/period.ts';
import { territoryRef } from '../../codes/territory-ref.ts';
import { webAddress } from '../../codes/web-address.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { figure } from '../../shapes/figure.ts';
import { step } from '../../shapes/step.ts';
import { words } from '../../shapes/words.ts';
import { heldNone } from './rules/held-none.ts';
import { workshopBeforeTheMissionLetter } from './rules/workshop-before-the-mission-letter.ts';
import { workshopStatusDisagrees } from './rules/workshop-status-disagrees.ts';

const phase = z.strictObject({
  name: field(words, { label: { fr: 'Nom', en: 'Name' }, iri: 'schema:name' }),
  period: field(period, { label: { fr: 'Période', en: 'Period' }, iri: 'dct:temporal' }).optional(),
  status: choice(
    {
      announced: { fr: 'annoncée', en: 'announced' },
      ongoing: { fr: 'en cours', en: 'ongoing' },
      done: { fr: 'terminée', en: 'done' },
    },
    { label: { fr: 'Statut', en: 'Status' } },
  ),
});

/** Workshops for one audience. A single date for several of them reads "some day in that span": [2025-03-07..2025-04-25]. */
const workshop = z.strictObject({
  audience: field(words, { label: { fr: 'Public', en: 'Audience' }, iri: 'schema:audience' }),
  count: field(figure, { label: { fr: "Nombre d'ateliers", en: 'Number of workshops' } }),
  on: field(partialDate, { label: { fr: 'Date', en: 'Date' }, iri: 'schema:startDate' }),
  status: choice(
    {
      announced: { fr: 'annoncé', en: 'announced' },
      held: { fr: 'tenu', en: 'held' },
      postponed: { fr: 'reporté', en: 'postponed' },
      cancelled: { fr: 'annulé', en: 'cancelled' },
    },
    { label: { fr: 'Statut', en: 'Status' }, iri: 'schema:eventStatus' },
  ),
  participantsEach: field(figure, {
    label: { fr: 'Participants par atelier', en: 'Participants in each' },
  }).optional(),
});

const deliverable = z.strictObject({
  name: field(words, { label: { fr: 'Nom', en: 'Name' }, iri: 'schema:name' }),
  status: choice(
    {
      announced: { fr: 'annoncé', en: 'announced' },
      ongoing: { fr: 'en cours', en: 'ongoing' },
      delivered: { fr: 'livré', en: 'delivered' },
    },
    { label: { fr: 'Statut', en: 'Status' } },
  ),
  description: field(words, {
    label: { fr: 'Description', en: 'Description' },
    iri: 'dct:description',
  }).optional(),
});

const fields = z.strictObject({
  name: field(words, {
    label: { fr: 'Nom', en: 'Name' },
    disclosure: 'public',
    iri: 'schema:name',
  }),
  territory: field(territoryRef, {
    label: { fr: 'Territoire', en: 'Territory' },
    disclosure: 'public',
    iri: 'dct:spatial',
  }),
  missionLetterOn: step({ fr: 'Lettre de mission du', en: 'Mission letter of' }, { iri: 'dct:date' }),
  lead: field(words, {
    label: { fr: 'Pilote', en: 'Lead' },
    description: { fr: 'Un organisme, pas une personne', en: 'An organisation, not a person' },
    disclosure: 'public',
    iri: 'schema:organizer',
  }).optional(),
  supports: field(z.array(words), {
    label: { fr: 'Appuis', en: 'Supports' },
    disclosure: 'public',
    iri: 'schema:contributor',
  }).optional(),
  phases: field(z.array(phase), {
    label: { fr: 'Phases', en: 'Phases' },
    disclosure: 'public',
  }),
  workshops: field(z.array(workshop), {
    label: { fr: 'Ateliers', en: 'Workshops' },
    disclosure: 'public',
    iri: 'schema:subEvent',
  }),
  deliverables: field(z.array(deliverable), {
    label: { fr: 'Livrables', en: 'Deliverables' },
    disclosure: 'public',
    iri: 'prov:generated',
  }).optional(),
  themes: field(z.array(words), {
    label: { fr: 'Thèmes', en: 'Themes' },
    disclosure: 'public',
    iri: 'schema:about',
  }).optional(),
  url: field(webAddress, {
    label: { fr: 'Page', en: 'Page' },
    disclosure: 'public',
    iri: 'schema:url',
  }).optional(),
});

export type Concertation = z.output<typeof fields>;

export const concertation = defineRecord({
  name: 'concertation',
  version: '1.0',
  labels: {
    one: { fr: 'Concertation', en: 'Concertation' },
    many: { fr: 'Concertations', en: 'Concertations' },
  },
  description: {
    fr: "Une démarche qui réunit élus, habitants et acteurs économiques d'un territoire autour de sa résilience : ses phases, ses ateliers et ce qui doit en sortir, ce qui est annoncé tenu à part de ce qui a eu lieu.",
    en: 'A process that gathers elected officials, residents and economic actors of a territory around its resilience: its phases, its workshops and what must come out of them, with the announced kept apart from what took place.',
  },
  iri: 'schema:EventSeries',
  service: 'programme',
  fields,
  rules: [workshopStatusDisagrees, heldNone, workshopBeforeTheMissionLetter],
  title: (body) => body.name,
  places: (body) => [body.territory],
  date: (body) => body.missionLetterOn,
});

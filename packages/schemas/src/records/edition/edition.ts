import { z } from 'zod';
import { partialDate } from '../../codes/partial-date.ts';
import { territoryRef } from '../../codes/territory-ref.ts';
import { webAddress } from '../../codes/web-address.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { endsBeforeItStarts } from '../../rules/ends-before-it-starts.ts';
import { figure } from '../../shapes/figure.ts';
import { words } from '../../shapes/words.ts';
import { announcedAsHeld } from './rules/announced-as-held.ts';
import { heldAsAnnounced } from './rules/held-as-announced.ts';
import { themeAboveTotal } from './rules/theme-above-total.ts';

/** How many events carried a theme. An event may carry several, or none: the sum is not the total. */
const themeCount = z.strictObject({
  theme: field(words, { label: { fr: 'Thème', en: 'Theme' }, iri: 'schema:about' }),
  events: field(figure, { label: { fr: 'Événements', en: 'Events' } }),
});

const fields = z.strictObject({
  name: field(words, { label: { fr: 'Nom', en: 'Name' }, disclosure: 'public', iri: 'schema:name' }),
  number: field(z.int().min(1), {
    label: { fr: 'Numéro', en: 'Number' },
    disclosure: 'public',
    unit: '1',
    iri: 'schema:position',
  }).optional(),
  theme: field(words, {
    label: { fr: 'Thème', en: 'Theme' },
    disclosure: 'public',
    iri: 'schema:about',
  }).optional(),
  from: field(partialDate, {
    label: { fr: 'Premier jour', en: 'First day' },
    disclosure: 'public',
    iri: 'schema:startDate',
  }),
  until: field(partialDate, {
    label: { fr: 'Dernier jour', en: 'Last day' },
    disclosure: 'public',
    iri: 'schema:endDate',
  }),
  territory: field(territoryRef, {
    label: { fr: 'Territoire', en: 'Territory' },
    disclosure: 'public',
    iri: 'dct:spatial',
  }),
  organiser: field(words, {
    label: { fr: 'Organisateur', en: 'Organiser' },
    disclosure: 'public',
    iri: 'schema:organizer',
  }).optional(),
  seriesSince: field(partialDate, {
    label: { fr: 'Manifestation née en', en: 'Series since' },
    disclosure: 'public',
    iri: 'schema:foundingDate',
  }).optional(),
  eventsAnnounced: field(figure, {
    label: { fr: 'Événements annoncés', en: 'Events announced' },
    disclosure: 'public',
  }).optional(),
  eventsHeld: field(figure, {
    label: { fr: 'Événements tenus', en: 'Events held' },
    disclosure: 'public',
  }).optional(),
  themes: field(z.array(themeCount), {
    label: { fr: 'Événements par thème', en: 'Events by theme' },
    disclosure: 'public',
  }).optional(),
  url: field(webAddress, {
    label: { fr: 'Page', en: 'Page' },
    disclosure: 'public',
    iri: 'schema:url',
  }).optional(),
});

export type Edition = z.output<typeof fields>;

export const edition = defineRecord({
  name: 'edition',
  version: '1.0',
  labels: { one: { fr: 'Édition', en: 'Edition' }, many: { fr: 'Éditions', en: 'Editions' } },
  description: {
    fr: "Une édition d'une manifestation qui revient : son thème, ses dates, combien d'événements étaient annoncés et combien ont eu lieu.",
    en: 'An edition of an event that comes back: its theme, its dates, how many events were announced and how many took place.',
  },
  iri: 'schema:EventSeries',
  service: 'programme',
  reference: {
    article: 'Dossier de presse du Mois de l’innovation publique 2020',
    certainty: 'read-in-the-text',
  },
  fields,
  rules: [announcedAsHeld, heldAsAnnounced, themeAboveTotal, endsBeforeItStarts('edition', 'from', 'until')],
  title: (body) => body.name,
  places: (body) => [body.territory],
  date: (body) => body.from,
});

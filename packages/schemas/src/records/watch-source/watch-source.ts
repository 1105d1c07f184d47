import { z } from 'zod';
import { choice } from '../../choice.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { territoryRef } from '../../codes/territory-ref.ts';
import { webAddress } from '../../codes/web-address.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { endsBeforeItStarts } from '../../rules/ends-before-it-starts.ts';
import { hazard } from '../../shapes/hazard.ts';
import { words } from '../../shapes/words.ts';
import { forecastWithoutAddress } from './rules/forecast-without-address.ts';

const fields = z.strictObject({
  name: field(words, { label: { fr: 'Nom', en: 'Name' }, disclosure: 'public', iri: 'schema:name' }),
  kind: choice(
    {
      forecast: { fr: 'prévision', en: 'forecast' },
      sensor: { fr: 'capteur', en: 'sensor' },
      field: { fr: 'terrain', en: 'field' },
      press: { fr: 'presse et réseaux', en: 'press and networks' },
      health: { fr: 'santé', en: 'health' },
      security: { fr: 'sécurité', en: 'security' },
      resident: { fr: 'habitants', en: 'residents' },
      peer: { fr: 'autre observatoire', en: 'other observatory' },
    },
    { label: { fr: 'Nature', en: 'Kind' }, disclosure: 'public', iri: 'schema:additionalType' },
  ),
  territory: field(territoryRef, {
    label: { fr: 'Territoire', en: 'Territory' },
    disclosure: 'public',
    iri: 'dct:spatial',
  }),
  producer: field(words, {
    label: { fr: 'Producteur', en: 'Producer' },
    disclosure: 'public',
    iri: 'dct:publisher',
  }),
  url: field(webAddress, {
    label: { fr: 'Adresse', en: 'Address' },
    disclosure: 'public',
    iri: 'dcat:endpointURL',
  }).optional(),
  hazards: field(z.array(hazard), {
    label: { fr: 'Aléas', en: 'Hazards' },
    disclosure: 'public',
    iri: 'schema:about',
  }).optional(),
  cadenceMinutes: field(z.int().min(1), {
    label: { fr: 'Cadence', en: 'Cadence' },
    description: { fr: 'Minutes entre deux relevés', en: 'Minutes between two readings' },
    disclosure: 'public',
    unit: 'min',
    iri: 'dct:accrualPeriodicity',
  }).optional(),
  reliability: choice(
    {
      high: { fr: 'fiable', en: 'reliable' },
      medium: { fr: 'à recouper', en: 'to be cross-checked' },
      low: { fr: 'incertaine', en: 'uncertain' },
    },
    { label: { fr: 'Fiabilité', en: 'Reliability' }, disclosure: 'public' },
  ).optional(),
  since: field(partialDate, {
    label: { fr: 'Suivie depuis', en: 'Followed since' },
    disclosure: 'public',
    iri: 'schema:startDate',
  }).optional(),
  until: field(partialDate, {
    label: { fr: "Jusqu'au", en: 'Until' },
    disclosure: 'public',
    iri: 'schema:endDate',
  }).optional(),
  licence: field(words, {
    label: { fr: 'Licence', en: 'Licence' },
    disclosure: 'public',
    iri: 'dct:license',
  }).optional(),
});

export type WatchSource = z.output<typeof fields>;

export const watchSource = defineRecord({
  name: 'watch-source',
  version: '1.0',
  labels: {
    one: { fr: 'Source de veille', en: 'Watch source' },
    many: { fr: 'Sources de veille', en: 'Watch sources' },
  },
  description: {
    fr: "D'où viennent les signaux : un service, un capteur, un réseau d'habitants ; à quel rythme, et jusqu'où s'y fier.",
    en: 'Where signals come from: a service, a sensor, a network of residents; how often, and how far to trust it.',
  },
  iri: 'dcat:DataService',
  service: 'watch',
  reference: { article: 'Projet résilience des territoires, fiche 1.4', certainty: 'read-in-the-text' },
  fields,
  rules: [forecastWithoutAddress, endsBeforeItStarts('watch-source', 'since', 'until')],
  title: (body) => body.name,
  places: (body) => [body.territory],
  date: (body) => body.since,
});

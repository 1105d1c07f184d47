import { z } from 'zod';
import { choice } from '../../choice.ts';
import { localId } from '../../codes/local-id.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { webAddress } from '../../codes/web-address.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { words } from '../../shapes/words.ts';
import { reservationsUnsaid } from './rules/reservations-unsaid.ts';

const fields = z.strictObject({
  experiment: field(localId, {
    label: { fr: 'Expérimentation', en: 'Experiment' },
    description: {
      fr: "Identifiant local du projet d'innovation",
      en: 'Local identifier of the innovation project',
    },
    disclosure: 'public',
    iri: 'schema:itemReviewed',
    refersTo: 'innovation-project',
  }),
  research: field(localId, {
    label: { fr: 'Projet de recherche', en: 'Research project' },
    disclosure: 'public',
    iri: 'prov:wasInformedBy',
    refersTo: 'research-project',
  }).optional(),
  unit: field(words, {
    label: { fr: 'Unité de recherche', en: 'Research unit' },
    disclosure: 'public',
    iri: 'schema:author',
  }),
  on: field(partialDate, { label: { fr: 'Date', en: 'Date' }, disclosure: 'public', iri: 'dct:issued' }),
  verdict: choice(
    {
      validated: { fr: 'validée', en: 'validated' },
      'with-reservations': { fr: 'validée avec réserves', en: 'validated with reservations' },
      refused: { fr: 'non validée', en: 'not validated' },
    },
    { label: { fr: 'Avis', en: 'Verdict' }, disclosure: 'public', iri: 'schema:reviewRating' },
  ),
  reservations: field(z.array(words), {
    label: { fr: 'Réserves', en: 'Reservations' },
    disclosure: 'public',
  }).optional(),
  method: field(words, {
    label: { fr: 'Méthode', en: 'Method' },
    disclosure: 'public',
    iri: 'schema:measurementTechnique',
  }).optional(),
  url: field(webAddress, {
    label: { fr: 'Rapport', en: 'Report' },
    disclosure: 'public',
    iri: 'schema:url',
  }).optional(),
});

export type ExperimentValidation = z.output<typeof fields>;

export const experimentValidation = defineRecord({
  name: 'experiment-validation',
  version: '1.0',
  labels: {
    one: { fr: "Validation d'une expérimentation", en: 'Validation of an experiment' },
    many: { fr: "Validations d'expérimentations", en: 'Validations of experiments' },
  },
  description: {
    fr: "L'avis d'une unité de recherche sur une expérimentation. Sans lui, aucune formation n'en reçoit le label.",
    en: 'The opinion of a research unit on an experiment. Without it, no training is labelled from it.',
  },
  iri: 'schema:Review',
  service: 'knowledge',
  reference: { article: 'Projet résilience des territoires, fiche 2.4', certainty: 'read-in-the-text' },
  fields,
  rules: [reservationsUnsaid],
  title: (body) => ({ fr: `Validation de ${body.experiment}`, en: `Validation of ${body.experiment}` }),
  places: () => [],
  date: (body) => body.on,
});

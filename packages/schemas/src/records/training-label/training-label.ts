import { z } from 'zod';
import { localId } from '../../codes/local-id.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { endsBeforeItStarts } from '../../rules/ends-before-it-starts.ts';
import { words } from '../../shapes/words.ts';
import { withoutValidation } from './rules/without-validation.ts';

const fields = z.strictObject({
  training: field(localId, {
    label: { fr: 'Formation', en: 'Training' },
    description: { fr: 'Identifiant local', en: 'Local identifier' },
    disclosure: 'public',
    iri: 'schema:about',
    refersTo: 'training',
  }),
  validation: field(localId, {
    label: { fr: 'Validation', en: 'Validation' },
    description: {
      fr: "Identifiant local ; le label ne vient qu'après elle",
      en: 'Local identifier; the label only comes after it',
    },
    disclosure: 'public',
    iri: 'prov:wasDerivedFrom',
    refersTo: 'experiment-validation',
    reference: { article: 'Projet résilience des territoires, fiche 2.4', certainty: 'read-in-the-text' },
  }).optional(),
  name: field(words, { label: { fr: 'Label', en: 'Label' }, disclosure: 'public', iri: 'schema:name' }),
  givenBy: field(words, {
    label: { fr: 'Donné par', en: 'Given by' },
    disclosure: 'public',
    iri: 'schema:recognizedBy',
  }),
  from: field(partialDate, {
    label: { fr: 'Depuis', en: 'From' },
    disclosure: 'public',
    iri: 'schema:validFrom',
  }),
  until: field(partialDate, {
    label: { fr: "Jusqu'au", en: 'Until' },
    disclosure: 'public',
    iri: 'schema:validThrough',
  }).optional(),
});

export type TrainingLabel = z.output<typeof fields>;

export const trainingLabel = defineRecord({
  name: 'training-label',
  version: '1.0',
  labels: {
    one: { fr: 'Label de formation', en: 'Training label' },
    many: { fr: 'Labels de formation', en: 'Training labels' },
  },
  description: {
    fr: "Le label qu'une formation reçoit quand l'expérimentation dont elle vient a été validée : de quand à quand, et sur quelle validation.",
    en: 'The label that a training receives when the experiment it comes from was validated: from when to when, and on which validation.',
  },
  iri: 'schema:EducationalOccupationalCredential',
  service: 'knowledge',
  reference: { article: 'Projet résilience des territoires, fiche 2.4', certainty: 'read-in-the-text' },
  fields,
  rules: [withoutValidation, endsBeforeItStarts('training-label', 'from', 'until')],
  title: (body) => body.name,
  places: () => [],
  date: (body) => body.from,
});

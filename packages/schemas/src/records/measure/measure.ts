import { z } from 'zod';
import { choice } from '../../choice.ts';
import { localId } from '../../codes/local-id.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { progress } from '../../shapes/progress.ts';
import { words } from '../../shapes/words.ts';
import { doneWithoutDate } from './rules/done-without-date.ts';
import { originNotJustified } from './rules/origin-not-justified.ts';
import { tracesToNothing } from './rules/traces-to-nothing.ts';

const fields = z.strictObject({
  name: field(words, { label: { fr: 'Mesure', en: 'Measure' }, disclosure: 'public', iri: 'schema:name' }),
  roadmap: field(localId, {
    label: { fr: 'Feuille de route', en: 'Roadmap' },
    description: { fr: 'Identifiant local', en: 'Local identifier' },
    disclosure: 'public',
    iri: 'dct:isPartOf',
    refersTo: 'roadmap',
  }),
  theme: field(localId, {
    label: { fr: 'Thème', en: 'Theme' },
    disclosure: 'public',
    iri: 'schema:about',
    refersTo: 'theme',
  }).optional(),
  origin: choice(
    {
      contributions: { fr: 'contributions', en: 'contributions' },
      synthesis: { fr: 'synthèse', en: 'synthesis' },
      administration: { fr: 'administration', en: 'administration' },
      law: { fr: 'obligation légale', en: 'legal duty' },
      expertise: { fr: 'expertise', en: 'expertise' },
    },
    {
      label: { fr: 'Origine', en: 'Origin' },
      description: {
        fr: "D'où vient la mesure ; hors contributions, il faut le dire et le motiver",
        en: 'Where the measure comes from; other than contributions, it must be said and justified',
      },
      disclosure: 'public',
      iri: 'prov:hadPrimarySource',
      reference: { article: 'Concertation du Pas-de-Calais', certainty: 'read-in-the-text' },
    },
  ),
  contributions: field(z.array(localId), {
    label: { fr: 'Contributions', en: 'Contributions' },
    description: { fr: 'Identifiants locaux', en: 'Local identifiers' },
    disclosure: 'public',
    iri: 'prov:wasDerivedFrom',
    refersTo: 'contribution',
  }).optional(),
  justification: field(words, {
    label: { fr: 'Motif', en: 'Justification' },
    description: {
      fr: "Pourquoi la mesure ne vient d'aucune contribution",
      en: 'Why the measure comes from no contribution',
    },
    disclosure: 'public',
    iri: 'dct:description',
  }).optional(),
  state: progress({
    label: { fr: 'Avancement', en: 'Progress' },
    disclosure: 'public',
    iri: 'schema:actionStatus',
  }),
  lead: field(words, {
    label: { fr: 'Pilote', en: 'Lead' },
    disclosure: 'public',
    iri: 'schema:agent',
  }).optional(),
  dueOn: field(partialDate, {
    label: { fr: 'Échéance', en: 'Due' },
    disclosure: 'public',
    iri: 'schema:scheduledTime',
  }).optional(),
  doneOn: field(partialDate, {
    label: { fr: 'Réalisée le', en: 'Done on' },
    disclosure: 'public',
    iri: 'schema:endTime',
  }).optional(),
  indicators: field(z.array(words), {
    label: { fr: 'Suivie par', en: 'Followed by' },
    disclosure: 'public',
    iri: 'schema:variableMeasured',
  }).optional(),
  levers: field(z.array(localId), {
    label: { fr: 'Leviers', en: 'Levers' },
    disclosure: 'public',
    iri: 'schema:keywords',
    refersTo: 'lever',
  }).optional(),
  planning: field(z.array(localId), {
    label: { fr: 'Déclinée dans', en: 'Written into' },
    description: { fr: 'Documents de planification', en: 'Planning documents' },
    disclosure: 'public',
    iri: 'dct:relation',
    refersTo: 'planning-document',
  }).optional(),
});

export type Measure = z.output<typeof fields>;

export const measure = defineRecord({
  name: 'measure',
  version: '1.0',
  labels: { one: { fr: 'Mesure', en: 'Measure' }, many: { fr: 'Mesures', en: 'Measures' } },
  description: {
    fr: "Une mesure d'une feuille de route. Elle remonte à des contributions, ou dit qu'elle n'en vient pas, et pourquoi.",
    en: 'A measure of a roadmap. It traces back to contributions, or says that it does not come from any, and why.',
  },
  iri: 'schema:Action',
  service: 'programme',
  reference: { article: 'Concertation du Pas-de-Calais', certainty: 'read-in-the-text' },
  fields,
  rules: [tracesToNothing, originNotJustified, doneWithoutDate],
  title: (body) => body.name,
  places: () => [],
  date: (body) => body.doneOn ?? body.dueOn,
});

import { z } from 'zod';
import { choice } from '../../choice.ts';
import { instant } from '../../codes/instant.ts';
import { localId } from '../../codes/local-id.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { words } from '../../shapes/words.ts';
import { duplicateOfNothing } from './rules/duplicate-of-nothing.ts';
import { unfoundedButAlert } from './rules/unfounded-but-alert.ts';

const fields = z.strictObject({
  signal: field(localId, {
    label: { fr: 'Signal', en: 'Signal' },
    description: { fr: 'Identifiant local', en: 'Local identifier' },
    disclosure: 'public',
    iri: 'schema:itemReviewed',
    refersTo: 'signal',
  }),
  qualifiedAt: field(instant, {
    label: { fr: 'Qualifié le', en: 'Qualified at' },
    disclosure: 'public',
    iri: 'schema:dateCreated',
  }),
  by: field(words, {
    label: { fr: 'Par', en: 'By' },
    description: { fr: 'Une fonction ou un service', en: 'A function or a service' },
    disclosure: 'public',
    iri: 'prov:wasAssociatedWith',
  }).optional(),
  verdict: choice(
    {
      real: { fr: 'avéré', en: 'real' },
      likely: { fr: 'vraisemblable', en: 'likely' },
      false: { fr: 'sans fondement', en: 'unfounded' },
      duplicate: { fr: 'déjà connu', en: 'already known' },
      unclear: { fr: 'indécis', en: 'unclear' },
    },
    { label: { fr: 'Avis', en: 'Verdict' }, disclosure: 'public', iri: 'schema:reviewRating' },
  ),
  duplicateOf: field(localId, {
    label: { fr: 'Signal déjà connu', en: 'Signal already known' },
    disclosure: 'public',
    iri: 'dct:isReplacedBy',
    refersTo: 'signal',
  }).optional(),
  crossChecked: field(z.array(words), {
    label: { fr: 'Recoupé avec', en: 'Cross-checked with' },
    disclosure: 'public',
  }).optional(),
  analysis: field(words, {
    label: { fr: 'Analyse', en: 'Analysis' },
    disclosure: 'public',
    iri: 'schema:reviewBody',
  }).optional(),
  severity: choice(
    {
      green: { fr: 'vert', en: 'green' },
      yellow: { fr: 'jaune', en: 'yellow' },
      orange: { fr: 'orange', en: 'orange' },
      red: { fr: 'rouge', en: 'red' },
    },
    { label: { fr: 'Gravité', en: 'Severity' }, disclosure: 'public' },
  ).optional(),
  next: choice(
    {
      close: { fr: 'clos', en: 'close' },
      watch: { fr: 'à suivre', en: 'keep watching' },
      alert: { fr: 'alerte', en: 'alert' },
    },
    { label: { fr: 'Suite', en: 'Next' }, disclosure: 'public' },
  ),
  sharedWith: field(
    z
      .array(
        choice(
          {
            observatory: { fr: "dans l'observatoire", en: 'inside the observatory' },
            observatories: { fr: 'entre observatoires', en: 'between observatories' },
            partners: { fr: 'vers les relais partenaires', en: 'to partner relays' },
            public: { fr: 'publié', en: 'published' },
          },
          { label: { fr: 'Partagé', en: 'Shared' } },
        ),
      )
      .min(1),
    { label: { fr: 'Partagé', en: 'Shared' }, disclosure: 'public' },
  ).optional(),
});

export type SignalQualification = z.output<typeof fields>;

export const signalQualification = defineRecord({
  name: 'signal-qualification',
  version: '1.0',
  labels: {
    one: { fr: 'Qualification de signal', en: 'Signal qualification' },
    many: { fr: 'Qualifications de signaux', en: 'Signal qualifications' },
  },
  description: {
    fr: "L'analyse d'un signal : ce qu'on en pense, avec quoi on l'a recoupé, et la suite donnée.",
    en: 'The analysis of a signal: what is made of it, what it was cross-checked with, and what follows.',
  },
  iri: 'schema:Review',
  service: 'watch',
  reference: { article: 'Projet résilience des territoires, fiche 1.4', certainty: 'read-in-the-text' },
  fields,
  rules: [unfoundedButAlert, duplicateOfNothing],
  title: (body) => ({ fr: `Qualification de ${body.signal}`, en: `Qualification of ${body.signal}` }),
  places: () => [],
  date: (body) => body.qualifiedAt.slice(0, 10),
});

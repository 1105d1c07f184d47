import { z } from 'zod';
import { localId } from '../../codes/local-id.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { territoryRef } from '../../codes/territory-ref.ts';
import { webAddress } from '../../codes/web-address.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { words } from '../../shapes/words.ts';
import { withoutDiagnosis } from './rules/without-diagnosis.ts';

const fields = z.strictObject({
  name: field(words, { label: { fr: 'Titre', en: 'Title' }, disclosure: 'public', iri: 'schema:name' }),
  territory: field(territoryRef, {
    label: { fr: 'Territoire', en: 'Territory' },
    disclosure: 'public',
    iri: 'dct:spatial',
  }),
  on: field(partialDate, { label: { fr: 'Date', en: 'Date' }, disclosure: 'public', iri: 'dct:issued' }),
  diagnosis: field(localId, {
    label: { fr: 'Diagnostic', en: 'Diagnosis' },
    description: {
      fr: 'Identifiant local du diagnostic partagé',
      en: 'Local identifier of the shared diagnosis',
    },
    disclosure: 'public',
    iri: 'prov:wasDerivedFrom',
    refersTo: 'shared-diagnosis',
  }).optional(),
  ecosystems: field(z.array(words).min(1), {
    label: { fr: 'Écosystèmes', en: 'Ecosystems' },
    description: {
      fr: 'Par exemple eau, santé, alimentation, énergie',
      en: 'For instance water, health, food, energy',
    },
    disclosure: 'public',
    iri: 'schema:about',
  }),
  by: field(z.array(words), {
    label: { fr: 'Établi par', en: 'Drawn up by' },
    disclosure: 'public',
    iri: 'schema:contributor',
  }).optional(),
  resilienceWanted: field(z.int().min(0).max(3), {
    label: { fr: 'Niveau de résilience visé', en: 'Level of resilience wanted' },
    description: { fr: 'De 0 (rien) à 3 (entier)', en: 'From 0 (none) to 3 (full)' },
    disclosure: 'public',
    unit: '1',
  }).optional(),
  responseReached: field(z.int().min(0).max(3), {
    label: { fr: 'Niveau de réponse atteint', en: 'Level of response reached' },
    description: { fr: 'De 0 (rien) à 3 (entier)', en: 'From 0 (none) to 3 (full)' },
    disclosure: 'public',
    unit: '1',
  }).optional(),
  documentUrl: field(webAddress, {
    label: { fr: 'Document', en: 'Document' },
    disclosure: 'public',
    iri: 'schema:url',
  }).optional(),
});

export type NeedsAssessment = z.output<typeof fields>;

export const needsAssessment = defineRecord({
  name: 'needs-assessment',
  version: '1.0',
  labels: {
    one: { fr: 'État des lieux des besoins', en: 'Needs assessment' },
    many: { fr: 'États des lieux des besoins', en: 'Needs assessments' },
  },
  description: {
    fr: "L'état des lieux des réponses aux besoins d'un territoire, par écosystème, à la suite du diagnostic partagé.",
    en: 'The state of the responses to the needs of a territory, by ecosystem, following the shared diagnosis.',
  },
  iri: 'schema:Report',
  service: 'knowledge',
  reference: { article: 'Projet résilience des territoires, fiche 3.1', certainty: 'read-in-the-text' },
  fields,
  rules: [withoutDiagnosis],
  title: (body) => body.name,
  places: (body) => [body.territory],
  date: (body) => body.on,
});

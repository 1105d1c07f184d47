import { z } from 'zod';
import { localId } from '../../codes/local-id.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { territoryRef } from '../../codes/territory-ref.ts';
import { webAddress } from '../../codes/web-address.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { hazard } from '../../shapes/hazard.ts';
import { words } from '../../shapes/words.ts';
import { ofOneActor } from './rules/of-one-actor.ts';
import { withoutIndicators } from './rules/without-indicators.ts';

const fields = z.strictObject({
  name: field(words, { label: { fr: 'Titre', en: 'Title' }, disclosure: 'public', iri: 'schema:name' }),
  territory: field(territoryRef, {
    label: { fr: 'Territoire', en: 'Territory' },
    disclosure: 'public',
    iri: 'dct:spatial',
  }),
  edition: field(words, {
    label: { fr: 'Édition', en: 'Edition' },
    description: {
      fr: 'Par exemple 2026-1 : un diagnostic change, on garde chaque édition',
      en: 'For instance 2026-1: a diagnosis changes, each edition is kept',
    },
    disclosure: 'public',
    iri: 'schema:version',
  }),
  on: field(partialDate, {
    label: { fr: 'Arrêté le', en: 'Settled on' },
    disclosure: 'public',
    iri: 'dct:issued',
  }).optional(),
  ort: field(localId, {
    label: { fr: 'Observatoire', en: 'Observatory' },
    description: { fr: "Identifiant local de l'observatoire", en: 'Local identifier of the observatory' },
    disclosure: 'public',
    iri: 'prov:wasAttributedTo',
    refersTo: 'ort',
  }).optional(),
  actors: field(z.array(words).min(1), {
    label: { fr: 'Établi par', en: 'Drawn up by' },
    description: { fr: 'Des organismes, pas des personnes', en: 'Organisations, not persons' },
    disclosure: 'public',
    iri: 'schema:contributor',
  }),
  hazards: field(z.array(hazard), {
    label: { fr: 'Aléas', en: 'Hazards' },
    disclosure: 'public',
    iri: 'schema:about',
  }).optional(),
  vulnerabilities: field(z.array(words), {
    label: { fr: 'Vulnérabilités', en: 'Vulnerabilities' },
    disclosure: 'public',
  }).optional(),
  strengths: field(z.array(words), {
    label: { fr: "Points d'appui", en: 'Strengths' },
    disclosure: 'public',
  }).optional(),
  indicators: field(z.array(words), {
    label: { fr: 'Indicateurs retenus', en: 'Indicators kept' },
    description: {
      fr: "Identifiants d'indicateurs, communs ou locaux",
      en: 'Identifiers of indicators, common or local',
    },
    disclosure: 'public',
    iri: 'schema:variableMeasured',
  }).optional(),
  replaces: field(localId, {
    label: { fr: 'Remplace', en: 'Replaces' },
    description: {
      fr: "Identifiant local de l'édition précédente",
      en: 'Local identifier of the previous edition',
    },
    disclosure: 'public',
    iri: 'dct:replaces',
    refersTo: 'shared-diagnosis',
  }).optional(),
  documentUrl: field(webAddress, {
    label: { fr: 'Document', en: 'Document' },
    disclosure: 'public',
    iri: 'schema:url',
  }).optional(),
});

export type SharedDiagnosis = z.output<typeof fields>;

export const sharedDiagnosis = defineRecord({
  name: 'shared-diagnosis',
  version: '1.0',
  labels: {
    one: { fr: 'Diagnostic partagé', en: 'Shared diagnosis' },
    many: { fr: 'Diagnostics partagés', en: 'Shared diagnoses' },
  },
  description: {
    fr: "Le diagnostic d'un territoire, tenu par tous ses acteurs : c'est de lui que se tirent la liste des indicateurs, puis les besoins.",
    en: 'The diagnosis of a territory, held by all its actors: the list of indicators, then the needs, are drawn from it.',
  },
  iri: 'schema:Report',
  service: 'registry',
  reference: { article: 'Projet résilience des territoires, fiche 1.2', certainty: 'read-in-the-text' },
  fields,
  rules: [ofOneActor, withoutIndicators],
  title: (body) => body.name,
  places: (body) => [body.territory],
  date: (body) => body.on,
});

import { z } from 'zod';
import { communeRef } from '../../codes/territory-ref.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { sameCommuneAtSource } from '../../rules/same-commune-at-source.ts';
import { commune, communeAtSource } from '../../shapes/commune.ts';
import { hazard } from '../../shapes/hazard.ts';
import { step } from '../../shapes/step.ts';
import { words } from '../../shapes/words.ts';
import { releasedBeforeStudied } from './rules/released-before-studied.ts';
import { studyEndsBeforeItStarts } from './rules/study-ends-before-it-starts.ts';
import { withoutHazard } from './rules/without-hazard.ts';

const fields = z.strictObject({
  commune,
  atlas: field(words, {
    label: { fr: "Code national de l'atlas", en: 'National code of the atlas' },
    disclosure: 'public',
    iri: 'dct:identifier',
  }),
  name: field(words, {
    label: { fr: 'Nom', en: 'Name' },
    disclosure: 'public',
    iri: 'schema:name',
  }),
  basin: field(words, {
    label: { fr: 'Bassin de risque', en: 'Risk basin' },
    disclosure: 'public',
  }).optional(),
  hazards: field(z.array(hazard), {
    label: { fr: 'Aléas', en: 'Hazards' },
    disclosure: 'public',
    iri: 'schema:about',
  }),
  studiedFrom: step({ fr: "Début de l'étude", en: 'Study started on' }, { iri: 'schema:startDate' }),
  studiedTo: step({ fr: "Fin de l'étude", en: 'Study ended on' }, { iri: 'schema:endDate' }),
  diffusedOn: step({ fr: 'Diffusé le', en: 'Released on' }, { iri: 'dct:issued' }),
  communeAtSource,
});

export type FloodAtlas = z.output<typeof fields>;

export const floodAtlas = defineRecord({
  name: 'flood-atlas',
  version: '1.0',
  labels: {
    one: { fr: 'Atlas des zones inondables', en: 'Flood-zone atlas' },
    many: { fr: 'Atlas des zones inondables', en: 'Flood-zone atlases' },
  },
  description: {
    fr: "Une étude qui dit jusqu'où l'eau est montée ou peut monter sur une commune (AZI). Elle informe et ne crée pas d'obligation par elle-même.",
    en: 'A study that says how far water rose or may rise in a commune (AZI). It informs and creates no duty by itself.',
  },
  iri: 'schema:Map',
  service: 'registry',
  fields,
  rules: [studyEndsBeforeItStarts, releasedBeforeStudied, withoutHazard, sameCommuneAtSource('flood-atlas')],
  title: (body) => body.name,
  places: (body) => [communeRef(body.commune)],
  date: (body) => body.diffusedOn ?? body.studiedTo ?? body.studiedFrom,
});

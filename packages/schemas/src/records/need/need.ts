import { z } from 'zod';
import { choice } from '../../choice.ts';
import { localId } from '../../codes/local-id.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { territoryRef } from '../../codes/territory-ref.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { figure } from '../../shapes/figure.ts';
import { hazard } from '../../shapes/hazard.ts';
import { words } from '../../shapes/words.ts';
import { asksForNothing } from './rules/asks-for-nothing.ts';
import { fromNowhere } from './rules/from-nowhere.ts';

const fields = z.strictObject({
  name: field(words, { label: { fr: 'Besoin', en: 'Need' }, disclosure: 'public', iri: 'schema:name' }),
  territory: field(territoryRef, {
    label: { fr: 'Territoire', en: 'Territory' },
    disclosure: 'public',
    iri: 'dct:spatial',
  }),
  ecosystem: field(words, {
    label: { fr: 'Écosystème', en: 'Ecosystem' },
    disclosure: 'public',
    iri: 'schema:category',
  }),
  severity: choice(
    {
      low: { fr: 'faible', en: 'low' },
      moderate: { fr: 'modérée', en: 'moderate' },
      high: { fr: 'forte', en: 'high' },
      vital: { fr: 'vitale', en: 'vital' },
    },
    { label: { fr: 'Gravité', en: 'Severity' }, disclosure: 'public' },
  ),
  level: field(z.int().min(0).max(3), {
    label: { fr: 'Niveau demandé', en: 'Level needed' },
    description: { fr: 'De 0 (rien) à 3 (entier)', en: 'From 0 (none) to 3 (full)' },
    disclosure: 'public',
    unit: '1',
    reference: { article: 'Projet résilience des territoires, fiche 3.1', certainty: 'read-in-the-text' },
  }),
  hazards: field(z.array(hazard), {
    label: { fr: 'Aléas', en: 'Hazards' },
    disclosure: 'public',
    iri: 'schema:about',
  }).optional(),
  persons: field(figure, {
    label: { fr: 'Personnes concernées', en: 'Persons concerned' },
    disclosure: 'public',
  }).optional(),
  assessment: field(localId, {
    label: { fr: 'État des lieux', en: 'Assessment' },
    description: { fr: 'Identifiant local', en: 'Local identifier' },
    disclosure: 'public',
    iri: 'dct:isPartOf',
    refersTo: 'needs-assessment',
  }).optional(),
  diagnosis: field(localId, {
    label: { fr: 'Diagnostic', en: 'Diagnosis' },
    description: { fr: 'Identifiant local', en: 'Local identifier' },
    disclosure: 'public',
    iri: 'prov:wasDerivedFrom',
    refersTo: 'shared-diagnosis',
  }).optional(),
  contributions: field(z.array(localId), {
    label: { fr: 'Contributions', en: 'Contributions' },
    description: { fr: "Celles qui l'expriment", en: 'Those that express it' },
    disclosure: 'public',
    iri: 'prov:wasInformedBy',
    refersTo: 'contribution',
  }).optional(),
  expressedOn: field(partialDate, {
    label: { fr: 'Exprimé le', en: 'Expressed on' },
    disclosure: 'public',
    iri: 'dct:created',
  }).optional(),
});

export type Need = z.output<typeof fields>;

export const need = defineRecord({
  name: 'need',
  version: '1.0',
  labels: { one: { fr: 'Besoin', en: 'Need' }, many: { fr: 'Besoins', en: 'Needs' } },
  description: {
    fr: "Un besoin d'un territoire : son écosystème, sa gravité, le niveau qu'il demande, et le diagnostic dont il vient.",
    en: 'A need of a territory: its ecosystem, its severity, the level it asks for, and the diagnosis it comes from.',
  },
  iri: 'schema:Demand',
  service: 'knowledge',
  reference: { article: 'Projet résilience des territoires, fiche 3.1', certainty: 'read-in-the-text' },
  fields,
  rules: [asksForNothing, fromNowhere],
  title: (body) => body.name,
  places: (body) => [body.territory],
  date: (body) => body.expressedOn,
});

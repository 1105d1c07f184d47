import { z } from 'zod';
import { choice } from '../../choice.ts';
import { localId } from '../../codes/local-id.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { territoryRef } from '../../codes/territory-ref.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { endsBeforeItStarts } from '../../rules/ends-before-it-starts.ts';
import { place, pointOf } from '../../shapes/place.ts';
import { progress } from '../../shapes/progress.ts';
import { words } from '../../shapes/words.ts';
import { fundedAboveCost } from './rules/funded-above-cost.ts';
import { fundedByNobody } from './rules/funded-by-nobody.ts';

const fields = z.strictObject({
  name: field(words, { label: { fr: 'Nom', en: 'Name' }, disclosure: 'public', iri: 'schema:name' }),
  roadmap: field(localId, {
    label: { fr: 'Feuille de route', en: 'Roadmap' },
    disclosure: 'public',
    iri: 'dct:isPartOf',
    refersTo: 'roadmap',
  }),
  measures: field(z.array(localId), {
    label: { fr: 'Mesures', en: 'Measures' },
    disclosure: 'public',
    iri: 'prov:wasDerivedFrom',
    refersTo: 'measure',
  }).optional(),
  domain: choice(
    {
      farming: { fr: 'agriculture', en: 'farming' },
      housing: { fr: 'habitat', en: 'housing' },
      construction: { fr: 'construction', en: 'construction' },
      economy: { fr: 'activité économique', en: 'economic activity' },
      other: { fr: 'autre', en: 'other' },
    },
    {
      label: { fr: 'Domaine', en: 'Domain' },
      disclosure: 'public',
      iri: 'schema:about',
      reference: { article: 'Concertation du Pas-de-Calais', certainty: 'read-in-the-text' },
    },
  ),
  territory: field(territoryRef, {
    label: { fr: 'Territoire', en: 'Territory' },
    disclosure: 'public',
    iri: 'dct:spatial',
  }),
  lead: field(words, {
    label: { fr: 'Porteur', en: 'Lead' },
    disclosure: 'public',
    iri: 'schema:sponsor',
  }).optional(),
  state: progress({
    label: { fr: 'Avancement', en: 'Progress' },
    disclosure: 'public',
    iri: 'schema:creativeWorkStatus',
  }),
  euros: field(z.number().min(0), {
    label: { fr: 'Coût', en: 'Cost' },
    disclosure: 'public',
    unit: 'EUR',
    iri: 'schema:amount',
  }).optional(),
  fundedEuros: field(z.number().min(0), {
    label: { fr: 'Financé', en: 'Funded' },
    disclosure: 'public',
    unit: 'EUR',
    iri: 'schema:amount',
  }).optional(),
  funders: field(z.array(words), {
    label: { fr: 'Financeurs', en: 'Funders' },
    disclosure: 'public',
    iri: 'schema:funder',
  }).optional(),
  contract: field(localId, {
    label: { fr: 'Contrat', en: 'Contract' },
    disclosure: 'public',
    iri: 'schema:funding',
    refersTo: 'territorial-contract',
  }).optional(),
  startedOn: field(partialDate, {
    label: { fr: 'Engagé le', en: 'Started on' },
    disclosure: 'public',
    iri: 'schema:startDate',
  }).optional(),
  doneOn: field(partialDate, {
    label: { fr: 'Achevé le', en: 'Done on' },
    disclosure: 'public',
    iri: 'schema:endDate',
  }).optional(),
  place: field(place, {
    label: { fr: 'Lieu', en: 'Place' },
    disclosure: 'public',
    iri: 'schema:location',
  }).optional(),
});

export type RoadmapProject = z.output<typeof fields>;

export const roadmapProject = defineRecord({
  name: 'roadmap-project',
  version: '1.0',
  labels: {
    one: { fr: 'Projet de feuille de route', en: 'Roadmap project' },
    many: { fr: 'Projets de feuille de route', en: 'Roadmap projects' },
  },
  description: {
    fr: "Un projet concret d'une feuille de route, dans l'agriculture, l'habitat, la construction ou l'activité économique : ce qu'il coûte, qui le paie, où il en est.",
    en: 'A concrete project of a roadmap, in farming, housing, construction or economic activity: what it costs, who pays, how far it has come.',
  },
  iri: 'schema:Project',
  service: 'programme',
  reference: { article: 'Concertation du Pas-de-Calais', certainty: 'read-in-the-text' },
  fields,
  rules: [fundedAboveCost, fundedByNobody, endsBeforeItStarts('roadmap-project', 'startedOn', 'doneOn')],
  title: (body) => body.name,
  places: (body) => [body.territory],
  date: (body) => body.startedOn,
  geometry: (body) => pointOf(body.place),
});

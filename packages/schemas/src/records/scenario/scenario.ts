import { z } from 'zod';
import { choice } from '../../choice.ts';
import { localId } from '../../codes/local-id.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { territoryRef } from '../../codes/territory-ref.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { words } from '../../shapes/words.ts';
import { horizonAlreadyPast } from './rules/horizon-already-past.ts';
import { withoutEffects } from './rules/without-effects.ts';

/** What the scenario does to one theme. */
const effect = z.strictObject({
  theme: field(localId, { label: { fr: 'Thème', en: 'Theme' }, iri: 'schema:about', refersTo: 'theme' }),
  what: field(words, { label: { fr: 'Effet', en: 'Effect' }, iri: 'dct:description' }),
  direction: choice(
    {
      better: { fr: 'mieux', en: 'better' },
      same: { fr: 'inchangé', en: 'same' },
      worse: { fr: 'pire', en: 'worse' },
      unknown: { fr: 'incertain', en: 'uncertain' },
    },
    { label: { fr: 'Sens', en: 'Direction' } },
  ).optional(),
});

const fields = z.strictObject({
  name: field(words, { label: { fr: 'Nom', en: 'Name' }, disclosure: 'public', iri: 'schema:name' }),
  roadmap: field(localId, {
    label: { fr: 'Feuille de route', en: 'Roadmap' },
    disclosure: 'public',
    iri: 'dct:isPartOf',
    refersTo: 'roadmap',
  }).optional(),
  concertation: field(localId, {
    label: { fr: 'Concertation', en: 'Concertation' },
    disclosure: 'public',
    iri: 'prov:wasInformedBy',
    refersTo: 'concertation',
  }).optional(),
  territory: field(territoryRef, {
    label: { fr: 'Territoire', en: 'Territory' },
    disclosure: 'public',
    iri: 'dct:spatial',
  }),
  madeOn: field(partialDate, {
    label: { fr: 'Établi le', en: 'Drawn up on' },
    disclosure: 'public',
    iri: 'dct:created',
  }).optional(),
  horizon: field(z.int().min(1900).max(2200), {
    label: { fr: 'Horizon', en: 'Horizon' },
    description: { fr: 'Année', en: 'Year' },
    disclosure: 'public',
    unit: 'a',
    iri: 'dct:temporal',
  }),
  assumptions: field(z.array(words).min(1), {
    label: { fr: 'Hypothèses', en: 'Assumptions' },
    disclosure: 'public',
  }),
  effects: field(z.array(effect), { label: { fr: 'Effets', en: 'Effects' }, disclosure: 'public' }),
  usefulProjects: field(z.array(localId), {
    label: { fr: 'Projets qui y restent utiles', en: 'Projects that stay useful' },
    description: {
      fr: 'Un projet utile dans tous les scénarios est robuste',
      en: 'A project useful in every scenario is robust',
    },
    disclosure: 'public',
    iri: 'dct:relation',
    refersTo: 'roadmap-project',
  }).optional(),
});

export type Scenario = z.output<typeof fields>;

export const scenario = defineRecord({
  name: 'scenario',
  version: '1.0',
  labels: {
    one: { fr: 'Scénario prospectif', en: 'Prospective scenario' },
    many: { fr: 'Scénarios prospectifs', en: 'Prospective scenarios' },
  },
  description: {
    fr: "Un futur possible d'un territoire : son horizon, ses hypothèses, ses effets par thème, et les projets qui y restent utiles.",
    en: 'A possible future of a territory: its horizon, its assumptions, its effects by theme, and the projects that stay useful in it.',
  },
  iri: 'schema:CreativeWork',
  service: 'programme',
  reference: { article: 'Concertation du Pas-de-Calais', certainty: 'read-in-the-text' },
  fields,
  rules: [horizonAlreadyPast, withoutEffects],
  title: (body) => body.name,
  places: (body) => [body.territory],
  date: (body) => body.madeOn,
});

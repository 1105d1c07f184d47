import { z } from 'zod';
import { choice } from '../../choice.ts';
import { localId } from '../../codes/local-id.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { territoryRef } from '../../codes/territory-ref.ts';
import { webAddress } from '../../codes/web-address.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { figure } from '../../shapes/figure.ts';
import { hazard } from '../../shapes/hazard.ts';
import { words } from '../../shapes/words.ts';
import { adoptedButNotTransposable } from './rules/adopted-but-not-transposable.ts';
import { attachedToNothing } from './rules/attached-to-nothing.ts';
import { resultsWithoutProof } from './rules/results-without-proof.ts';

/** What shows that a result was reached. */
const proof = z.strictObject({
  what: field(words, { label: { fr: 'Preuve', en: 'Proof' }, iri: 'dct:description' }),
  url: field(webAddress, { label: { fr: 'Adresse', en: 'Address' }, iri: 'schema:url' }).optional(),
  measured: field(figure, { label: { fr: 'Mesure', en: 'Measure' } }).optional(),
});

/** A place that took the practice up, and what it changed. */
const adoption = z.strictObject({
  territory: field(territoryRef, { label: { fr: 'Territoire', en: 'Territory' }, iri: 'dct:spatial' }),
  actor: field(localId, {
    label: { fr: 'Acteur', en: 'Actor' },
    iri: 'prov:wasAttributedTo',
    refersTo: 'actor',
  }).optional(),
  on: field(partialDate, { label: { fr: 'Date', en: 'Date' }, iri: 'dct:date' }).optional(),
  changed: field(words, {
    label: { fr: 'Ce qui a changé', en: 'What changed' },
    iri: 'dct:description',
  }).optional(),
});

const fields = z.strictObject({
  name: field(words, { label: { fr: 'Titre', en: 'Title' }, disclosure: 'public', iri: 'schema:name' }),
  phases: field(
    z
      .array(
        choice(
          {
            before: { fr: 'avant', en: 'before' },
            during: { fr: 'pendant', en: 'during' },
            after: { fr: 'après', en: 'after' },
          },
          { label: { fr: 'Phases', en: 'Phases' } },
        ),
      )
      .min(1),
    {
      label: { fr: 'Phases', en: 'Phases' },
      disclosure: 'public',
      iri: 'schema:temporalCoverage',
      reference: { article: 'Projet résilience des territoires, fiche 2.1', certainty: 'read-in-the-text' },
    },
  ),
  hazards: field(z.array(hazard), {
    label: { fr: 'Aléas', en: 'Hazards' },
    disclosure: 'public',
    iri: 'schema:about',
  }).optional(),
  territory: field(territoryRef, {
    label: { fr: 'Territoire', en: 'Territory' },
    disclosure: 'public',
    iri: 'dct:spatial',
  }),
  context: field(words, {
    label: { fr: 'Contexte', en: 'Context' },
    disclosure: 'public',
    iri: 'dct:description',
  }),
  means: field(z.array(words), {
    label: { fr: 'Moyens', en: 'Means' },
    disclosure: 'public',
    iri: 'schema:tool',
  }).optional(),
  steps: field(z.array(words), {
    label: { fr: 'Étapes', en: 'Steps' },
    disclosure: 'public',
    iri: 'schema:step',
  }).optional(),
  results: field(z.array(words), {
    label: { fr: 'Résultats', en: 'Results' },
    disclosure: 'public',
    iri: 'schema:result',
  }).optional(),
  proofs: field(z.array(proof), {
    label: { fr: 'Preuves', en: 'Proofs' },
    disclosure: 'public',
    iri: 'schema:citation',
  }).optional(),
  limits: field(z.array(words), { label: { fr: 'Limites', en: 'Limits' }, disclosure: 'public' }).optional(),
  transposable: choice(
    {
      'as-is': { fr: 'telle quelle', en: 'as it is' },
      adapted: { fr: 'avec des adaptations', en: 'with changes' },
      hard: { fr: 'difficilement', en: 'hardly' },
      no: { fr: 'non', en: 'no' },
    },
    { label: { fr: 'Transposable', en: 'Transposable' }, disclosure: 'public' },
  ).optional(),
  transposability: field(words, {
    label: { fr: 'Conditions de reprise', en: 'Conditions for reuse' },
    disclosure: 'public',
    iri: 'schema:conditionsOfAccess',
  }).optional(),
  author: field(localId, {
    label: { fr: 'Auteur', en: 'Author' },
    description: {
      fr: "Identifiant local de l'acteur ; pas une personne",
      en: 'Local identifier of the actor; not a person',
    },
    disclosure: 'public',
    iri: 'schema:author',
    refersTo: 'actor',
  }).optional(),
  pcs: field(localId, {
    label: { fr: 'PCS', en: 'PCS' },
    disclosure: 'public',
    iri: 'dct:isPartOf',
    refersTo: 'pcs',
  }).optional(),
  ort: field(localId, {
    label: { fr: 'Observatoire', en: 'Observatory' },
    disclosure: 'public',
    iri: 'dct:isPartOf',
    refersTo: 'ort',
  }).optional(),
  licence: field(words, {
    label: { fr: 'Licence', en: 'Licence' },
    disclosure: 'public',
    iri: 'dct:license',
  }).optional(),
  publishedOn: field(partialDate, {
    label: { fr: 'Publiée le', en: 'Published on' },
    disclosure: 'public',
    iri: 'dct:issued',
  }).optional(),
  adoptions: field(z.array(adoption), {
    label: { fr: 'Reprises', en: 'Adoptions' },
    disclosure: 'public',
    iri: 'schema:isBasedOn',
  }).optional(),
});

export type GoodPractice = z.output<typeof fields>;

export const goodPractice = defineRecord({
  name: 'good-practice',
  version: '1.0',
  labels: {
    one: { fr: 'Bonne pratique', en: 'Good practice' },
    many: { fr: 'Bonnes pratiques', en: 'Good practices' },
  },
  description: {
    fr: "Une pratique de gestion de crise, avant, pendant ou après : son contexte, ses moyens, ses résultats et leurs preuves, ses limites, et qui l'a reprise.",
    en: 'A crisis-management practice, before, during or after: its context, its means, its results and their proofs, its limits, and who took it up.',
  },
  iri: 'schema:HowTo',
  service: 'knowledge',
  reference: { article: 'Projet résilience des territoires, fiche 2.1', certainty: 'read-in-the-text' },
  fields,
  rules: [resultsWithoutProof, attachedToNothing, adoptedButNotTransposable],
  title: (body) => body.name,
  places: (body) => [body.territory, ...(body.adoptions ?? []).map((adoption) => adoption.territory)],
  date: (body) => body.publishedOn,
});

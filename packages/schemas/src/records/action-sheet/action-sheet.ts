import { z } from 'zod';
import { choice } from '../../choice.ts';
import { localId } from '../../codes/local-id.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { territoryRef } from '../../codes/territory-ref.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { endsBeforeItStarts } from '../../rules/ends-before-it-starts.ts';
import { progress } from '../../shapes/progress.ts';
import { words } from '../../shapes/words.ts';
import { axisAgainstNumber } from './rules/axis-against-number.ts';
import { linkedToNothing } from './rules/linked-to-nothing.ts';

/** What this action has to do with another one. */
const actionLink = z.strictObject({
  action: field(localId, {
    label: { fr: 'Action', en: 'Action' },
    iri: 'dct:relation',
    refersTo: 'action-sheet',
  }),
  nature: choice(
    {
      needs: { fr: 'en a besoin', en: 'needs it' },
      feeds: { fr: "l'alimente", en: 'feeds it' },
      extends: { fr: 'la prolonge', en: 'extends it' },
      cites: { fr: 'la cite', en: 'cites it' },
    },
    { label: { fr: 'Nature', en: 'Nature' } },
  ),
  citedAs: field(words, {
    label: { fr: 'Citée comme', en: 'Cited as' },
    description: {
      fr: "Le numéro écrit dans le document, s'il est faux",
      en: 'The number written in the document, when wrong',
    },
    iri: 'dct:description',
  }).optional(),
  alive: field(z.boolean(), {
    label: { fr: 'Vivant', en: 'Alive' },
    description: {
      fr: "Vrai si le lien a servi dans l'année",
      en: 'True when the link was used within the year',
    },
  }).optional(),
});

const fields = z.strictObject({
  code: field(words, {
    label: { fr: 'Numéro', en: 'Number' },
    description: { fr: 'Par exemple 1.1', en: 'For instance 1.1' },
    disclosure: 'public',
    iri: 'schema:identifier',
  }),
  name: field(words, { label: { fr: 'Titre', en: 'Title' }, disclosure: 'public', iri: 'schema:name' }),
  axis: field(z.int().min(1), {
    label: { fr: 'Axe', en: 'Axis' },
    disclosure: 'public',
    unit: '1',
    iri: 'schema:position',
  }),
  programme: field(words, {
    label: { fr: 'Projet', en: 'Programme' },
    disclosure: 'public',
    iri: 'schema:isPartOf',
  }),
  territory: field(territoryRef, {
    label: { fr: 'Territoire', en: 'Territory' },
    disclosure: 'public',
    iri: 'dct:spatial',
  }),
  state: progress({
    label: { fr: 'Avancement', en: 'Progress' },
    disclosure: 'public',
    iri: 'schema:actionStatus',
  }),
  capacities: field(
    z
      .array(
        choice(
          {
            anticipate: { fr: 'anticiper et atténuer', en: 'anticipate and attenuate' },
            rebound: { fr: 'se relever et rebondir', en: 'recover and rebound' },
            evolve: { fr: 'évoluer vers un nouvel état', en: 'evolve to a new state' },
          },
          { label: { fr: 'Capacités', en: 'Capacities' } },
        ),
      )
      .min(1),
    {
      label: { fr: 'Capacités', en: 'Capacities' },
      description: {
        fr: "Les trois capacités d'un territoire résilient",
        en: 'The three capacities of a resilient territory',
      },
      disclosure: 'public',
    },
  ).optional(),
  links: field(z.array(actionLink), {
    label: { fr: 'Liens', en: 'Links' },
    description: { fr: "Actions dont elle dépend ou qu'elle sert", en: 'Actions it depends on or serves' },
    disclosure: 'public',
    iri: 'dct:relation',
  }),
  actors: field(z.array(words), {
    label: { fr: 'Acteurs pressentis', en: 'Foreseen actors' },
    disclosure: 'public',
    iri: 'schema:agent',
  }).optional(),
  inspirations: field(z.array(words), {
    label: { fr: "Sources d'inspiration", en: 'Inspirations' },
    disclosure: 'public',
    iri: 'prov:wasInfluencedBy',
  }).optional(),
  startedOn: field(partialDate, {
    label: { fr: 'Engagée le', en: 'Started on' },
    disclosure: 'public',
    iri: 'schema:startTime',
  }).optional(),
  doneOn: field(partialDate, {
    label: { fr: 'Achevée le', en: 'Done on' },
    disclosure: 'public',
    iri: 'schema:endTime',
  }).optional(),
});

export type ActionSheet = z.output<typeof fields>;

export const actionSheet = defineRecord({
  name: 'action-sheet',
  version: '1.0',
  labels: {
    one: { fr: 'Fiche action', en: 'Action sheet' },
    many: { fr: 'Fiches action', en: 'Action sheets' },
  },
  description: {
    fr: "Une action d'un projet de résilience, son axe, où elle en est, et les autres actions auxquelles elle tient. Le projet ne marche que si elles sont reliées.",
    en: 'An action of a resilience project, its axis, how far it has come, and the other actions it holds to. The project only works if they are linked.',
  },
  iri: 'schema:Action',
  service: 'programme',
  reference: { article: 'Projet résilience des territoires, fiche 3.5', certainty: 'read-in-the-text' },
  fields,
  rules: [axisAgainstNumber, linkedToNothing, endsBeforeItStarts('action-sheet', 'startedOn', 'doneOn')],
  title: (body) => `${body.code} – ${body.name}`,
  places: (body) => [body.territory],
  date: (body) => body.startedOn,
});

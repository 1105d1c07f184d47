import { z } from 'zod';
import { choice } from '../../choice.ts';
import { localId } from '../../codes/local-id.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { words } from '../../shapes/words.ts';
import { movedBeforeGiven } from './rules/moved-before-given.ts';

const fields = z.strictObject({
  name: field(words, { label: { fr: 'Idée', en: 'Idea' }, disclosure: 'public', iri: 'schema:name' }),
  box: field(localId, {
    label: { fr: 'Boîte', en: 'Box' },
    description: { fr: 'Identifiant local', en: 'Local identifier' },
    disclosure: 'public',
    iri: 'dct:isPartOf',
    refersTo: 'idea-box',
  }),
  theme: field(words, {
    label: { fr: 'Thème', en: 'Theme' },
    disclosure: 'public',
    iri: 'schema:about',
  }).optional(),
  state: choice(
    {
      received: { fr: 'reçue', en: 'received' },
      kept: { fr: 'retenue', en: 'kept' },
      prototyped: { fr: 'prototypée', en: 'prototyped' },
      deployed: { fr: 'déployée', en: 'deployed' },
      refused: { fr: 'écartée', en: 'refused' },
    },
    { label: { fr: 'Étape', en: 'Step' }, disclosure: 'public' },
  ),
  givenOn: field(partialDate, {
    label: { fr: 'Déposée le', en: 'Given on' },
    disclosure: 'public',
    iri: 'dct:created',
  }).optional(),
  stateOn: field(partialDate, {
    label: { fr: 'Étape atteinte le', en: 'Step reached on' },
    disclosure: 'public',
    iri: 'dct:modified',
  }).optional(),
  project: field(localId, {
    label: { fr: 'Projet', en: 'Project' },
    description: { fr: "Le projet d'innovation qui en est né", en: 'The innovation project born of it' },
    disclosure: 'public',
    iri: 'prov:wasDerivedFrom',
    refersTo: 'innovation-project',
  }).optional(),
});

export type Idea = z.output<typeof fields>;

export const idea = defineRecord({
  name: 'idea',
  version: '1.0',
  labels: { one: { fr: 'Idée', en: 'Idea' }, many: { fr: 'Idées', en: 'Ideas' } },
  description: {
    fr: "Une idée déposée dans une boîte, son thème et l'étape où elle est.",
    en: 'An idea put in a box, its theme and the step it has reached.',
  },
  iri: 'schema:CreativeWork',
  service: 'programme',
  reference: {
    article: 'Dossier de presse du Mois de l’innovation publique 2020, p. 11',
    certainty: 'read-in-the-text',
  },
  fields,
  rules: [movedBeforeGiven],
  title: (body) => body.name,
  places: () => [],
  date: (body) => body.givenOn,
});

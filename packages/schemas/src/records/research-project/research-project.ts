import { z } from 'zod';
import { choice } from '../../choice.ts';
import { localId } from '../../codes/local-id.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { territoryRef } from '../../codes/territory-ref.ts';
import { webAddress } from '../../codes/web-address.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { endsBeforeItStarts } from '../../rules/ends-before-it-starts.ts';
import { words } from '../../shapes/words.ts';
import { actionWithoutExperiment } from './rules/action-without-experiment.ts';

const fields = z.strictObject({
  name: field(words, { label: { fr: 'Titre', en: 'Title' }, disclosure: 'public', iri: 'schema:name' }),
  question: field(words, {
    label: { fr: 'Question', en: 'Question' },
    disclosure: 'public',
    iri: 'schema:about',
  }),
  chair: field(words, {
    label: { fr: 'Chaire', en: 'Chair' },
    disclosure: 'public',
    iri: 'schema:sponsor',
  }).optional(),
  units: field(z.array(words).min(1), {
    label: { fr: 'Unités de recherche', en: 'Research units' },
    disclosure: 'public',
    iri: 'schema:contributor',
  }),
  laboratories: field(z.array(localId), {
    label: { fr: "Laboratoires d'innovation", en: 'Innovation laboratories' },
    disclosure: 'public',
    iri: 'schema:contributor',
    refersTo: 'laboratory',
  }).optional(),
  experiments: field(z.array(localId), {
    label: { fr: 'Expérimentations', en: 'Experiments' },
    description: { fr: "Projets d'innovation qu'il suit", en: 'Innovation projects it follows' },
    disclosure: 'public',
    iri: 'prov:used',
    refersTo: 'innovation-project',
  }).optional(),
  territory: field(territoryRef, {
    label: { fr: 'Territoire', en: 'Territory' },
    disclosure: 'public',
    iri: 'dct:spatial',
  }).optional(),
  status: choice(
    {
      projected: { fr: 'en projet', en: 'projected' },
      ongoing: { fr: 'en cours', en: 'ongoing' },
      done: { fr: 'achevé', en: 'done' },
    },
    { label: { fr: 'Statut', en: 'Status' }, disclosure: 'public' },
  ).optional(),
  from: field(partialDate, {
    label: { fr: 'Commencé le', en: 'Started on' },
    disclosure: 'public',
    iri: 'schema:startDate',
  }).optional(),
  until: field(partialDate, {
    label: { fr: 'Achevé le', en: 'Ended on' },
    disclosure: 'public',
    iri: 'schema:endDate',
  }).optional(),
  publications: field(z.array(webAddress), {
    label: { fr: 'Publications', en: 'Publications' },
    disclosure: 'public',
    iri: 'schema:citation',
  }).optional(),
});

export type ResearchProject = z.output<typeof fields>;

export const researchProject = defineRecord({
  name: 'research-project',
  version: '1.0',
  labels: {
    one: { fr: 'Projet de recherche', en: 'Research project' },
    many: { fr: 'Projets de recherche', en: 'Research projects' },
  },
  description: {
    fr: "Un projet de recherche-formation-action : sa chaire, ses laboratoires, les expérimentations qu'il suit et ce qu'il publie.",
    en: 'A research-training-action project: its chair, its laboratories, the experiments it follows and what it publishes.',
  },
  iri: 'schema:ResearchProject',
  service: 'knowledge',
  reference: { article: 'Projet résilience des territoires, fiche 2.4', certainty: 'read-in-the-text' },
  fields,
  rules: [actionWithoutExperiment, endsBeforeItStarts('research-project', 'from', 'until')],
  title: (body) => body.name,
  places: (body) => (body.territory ? [body.territory] : []),
  date: (body) => body.from,
});

import { z } from 'zod';
import { localId } from '../../codes/local-id.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { territoryRef } from '../../codes/territory-ref.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { endsBeforeItStarts } from '../../rules/ends-before-it-starts.ts';
import { progress } from '../../shapes/progress.ts';
import { words } from '../../shapes/words.ts';
import { doneWithoutDate } from './rules/done-without-date.ts';

const fields = z.strictObject({
  name: field(words, { label: { fr: 'Nom', en: 'Name' }, disclosure: 'public', iri: 'schema:name' }),
  territory: field(territoryRef, {
    label: { fr: 'Territoire', en: 'Territory' },
    disclosure: 'public',
    iri: 'dct:spatial',
  }),
  needs: field(z.array(localId).min(1), {
    label: { fr: 'Besoins', en: 'Needs' },
    description: { fr: 'Identifiants locaux', en: 'Local identifiers' },
    disclosure: 'public',
    iri: 'schema:object',
    refersTo: 'need',
  }),
  lead: field(words, {
    label: { fr: 'Porteur', en: 'Lead' },
    description: { fr: 'Un organisme', en: 'An organisation' },
    disclosure: 'public',
    iri: 'schema:sponsor',
  }),
  partners: field(z.array(words), {
    label: { fr: 'Partenaires', en: 'Partners' },
    disclosure: 'public',
    iri: 'schema:contributor',
  }).optional(),
  state: progress({
    label: { fr: 'Avancement', en: 'Progress' },
    disclosure: 'public',
    iri: 'schema:creativeWorkStatus',
  }),
  levers: field(z.array(localId), {
    label: { fr: 'Leviers', en: 'Levers' },
    description: { fr: "Leviers qu'il active", en: 'Levers it activates' },
    disclosure: 'public',
    iri: 'schema:keywords',
    refersTo: 'lever',
  }).optional(),
  contract: field(localId, {
    label: { fr: 'Contrat', en: 'Contract' },
    description: {
      fr: 'Identifiant local du contrat qui le finance',
      en: 'Local identifier of the contract that funds it',
    },
    disclosure: 'public',
    iri: 'schema:funding',
    refersTo: 'territorial-contract',
  }).optional(),
  euros: field(z.number().min(0), {
    label: { fr: 'Coût', en: 'Cost' },
    disclosure: 'public',
    unit: 'EUR',
    iri: 'schema:amount',
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
});

export type AdaptationProject = z.output<typeof fields>;

export const adaptationProject = defineRecord({
  name: 'adaptation-project',
  version: '1.0',
  labels: {
    one: { fr: "Projet d'adaptation", en: 'Adaptation project' },
    many: { fr: "Projets d'adaptation", en: 'Adaptation projects' },
  },
  description: {
    fr: 'Un projet qui adapte un territoire aux risques relevés : à quels besoins il répond, qui le mène, où il en est.',
    en: 'A project that adapts a territory to the risks found: which needs it answers, who leads it, how far it has come.',
  },
  iri: 'schema:Project',
  service: 'programme',
  reference: { article: 'Projet résilience des territoires, fiche 3.1', certainty: 'read-in-the-text' },
  fields,
  rules: [doneWithoutDate, endsBeforeItStarts('adaptation-project', 'startedOn', 'doneOn')],
  title: (body) => body.name,
  places: (body) => [body.territory],
  date: (body) => body.startedOn,
});

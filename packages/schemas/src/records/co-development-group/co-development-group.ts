import { z } from 'zod';
import { localId } from '../../codes/local-id.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { territoryRef } from '../../codes/territory-ref.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { endsBeforeItStarts } from '../../rules/ends-before-it-starts.ts';
import { figure } from '../../shapes/figure.ts';
import { words } from '../../shapes/words.ts';
import { ofOnePerson } from './rules/of-one-person.ts';
import { ofOneService } from './rules/of-one-service.ts';

const fields = z.strictObject({
  name: field(words, { label: { fr: 'Nom', en: 'Name' }, disclosure: 'public', iri: 'schema:name' }),
  territory: field(territoryRef, {
    label: { fr: 'Territoire', en: 'Territory' },
    disclosure: 'public',
    iri: 'dct:spatial',
  }),
  ort: field(localId, {
    label: { fr: 'Observatoire', en: 'Observatory' },
    description: {
      fr: "Celui à l'échelle duquel se fait le bilan",
      en: 'The one at whose level the review is made',
    },
    disclosure: 'public',
    iri: 'org:linkedTo',
    refersTo: 'ort',
    reference: { article: 'Projet résilience des territoires, fiche 2.2', certainty: 'read-in-the-text' },
  }).optional(),
  facilitators: field(z.array(localId), {
    label: { fr: 'Animateurs', en: 'Facilitators' },
    description: { fr: 'Identifiants locaux des accompagnateurs', en: 'Local identifiers of facilitators' },
    disclosure: 'public',
    iri: 'schema:organizer',
    refersTo: 'facilitator',
  }).optional(),
  size: field(figure, {
    label: { fr: 'Membres', en: 'Members' },
    disclosure: 'public',
    iri: 'schema:numberOfEmployees',
  }),
  origins: field(z.array(words).min(1), {
    label: { fr: 'Origines', en: 'Origins' },
    description: {
      fr: 'Ministères, collectivités et services dont viennent les membres',
      en: 'Ministries, authorities and services the members come from',
    },
    disclosure: 'public',
    iri: 'org:hasMember',
  }),
  meetsEveryMonths: field(z.int().min(1).max(24), {
    label: { fr: 'Rythme', en: 'Pace' },
    description: { fr: 'Mois entre deux rencontres', en: 'Months between two meetings' },
    disclosure: 'public',
    unit: 'mo',
    iri: 'schema:repeatFrequency',
  }).optional(),
  startedOn: field(partialDate, {
    label: { fr: 'Commencé le', en: 'Started on' },
    disclosure: 'public',
    iri: 'schema:startDate',
  }).optional(),
  endedOn: field(partialDate, {
    label: { fr: 'Terminé le', en: 'Ended on' },
    disclosure: 'public',
    iri: 'schema:endDate',
  }).optional(),
});

export type CoDevelopmentGroup = z.output<typeof fields>;

export const coDevelopmentGroup = defineRecord({
  name: 'co-development-group',
  version: '1.0',
  labels: {
    one: { fr: 'Groupe de co-développement', en: 'Co-development group' },
    many: { fr: 'Groupes de co-développement', en: 'Co-development groups' },
  },
  description: {
    fr: "Un groupe de pairs qui s'entraident dans leur rôle d'accompagnateur : d'où ils viennent, qui anime, à quel observatoire ils rendent compte.",
    en: 'A group of peers who help each other as facilitators: where they come from, who leads, to which observatory they report.',
  },
  iri: 'org:Organization',
  service: 'programme',
  reference: { article: 'Projet résilience des territoires, fiche 2.2', certainty: 'read-in-the-text' },
  fields,
  rules: [ofOneService, ofOnePerson, endsBeforeItStarts('co-development-group', 'startedOn', 'endedOn')],
  title: (body) => body.name,
  places: (body) => [body.territory],
  date: (body) => body.startedOn,
});

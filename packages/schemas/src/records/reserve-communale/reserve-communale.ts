import { z } from 'zod';
import { choice } from '../../choice.ts';
import { localId } from '../../codes/local-id.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { communeRef } from '../../codes/territory-ref.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { endsBeforeItStarts } from '../../rules/ends-before-it-starts.ts';
import { commune } from '../../shapes/commune.ts';
import { contact } from '../../shapes/contact.ts';
import { figure } from '../../shapes/figure.ts';
import { words } from '../../shapes/words.ts';
import { createdBeforeTheLaw } from './rules/created-before-the-law.ts';
import { moreFoundThanWanted } from './rules/more-found-than-wanted.ts';

const mission = z.strictObject({
  name: field(words, { label: { fr: 'Mission', en: 'Mission' }, iri: 'schema:name' }),
  skills: field(z.array(words), {
    label: { fr: 'Compétences', en: 'Skills' },
    iri: 'schema:skills',
  }).optional(),
  wanted: field(z.int().min(0), {
    label: { fr: 'Volontaires cherchés', en: 'Volunteers wanted' },
    unit: 'habitants',
  }).optional(),
  found: field(z.int().min(0), {
    label: { fr: 'Volontaires trouvés', en: 'Volunteers found' },
    unit: 'habitants',
  }).optional(),
});

const fields = z.strictObject({
  commune,
  createdOn: field(partialDate, {
    label: { fr: 'Délibération du', en: 'Deliberation of' },
    description: {
      fr: 'La réserve est facultative ; le conseil la crée',
      en: 'The reserve is optional; the council creates it',
    },
    disclosure: 'public',
    iri: 'schema:foundingDate',
    reference: { article: 'CSI L724-2', certainty: 'read-in-the-text' },
  }).optional(),
  dissolvedOn: field(partialDate, {
    label: { fr: 'Dissoute le', en: 'Dissolved on' },
    disclosure: 'public',
    iri: 'schema:dissolutionDate',
  }).optional(),
  managedBy: choice(
    {
      commune: { fr: 'la commune', en: 'the commune' },
      epci: { fr: "l'intercommunalité, par convention", en: 'the intercommunality, by agreement' },
      sdis: { fr: 'le SDIS, par convention', en: 'the SDIS, by agreement' },
    },
    {
      label: { fr: 'Gérée par', en: 'Managed by' },
      disclosure: 'public',
      reference: { article: 'CSI L724-2', certainty: 'read-in-the-text' },
    },
  ).optional(),
  missions: field(z.array(mission), {
    label: { fr: 'Missions', en: 'Missions' },
    disclosure: 'public',
    iri: 'schema:seeks',
  }).optional(),
  volunteers: field(figure, {
    label: { fr: 'Bénévoles sous contrat', en: 'Volunteers under contract' },
    disclosure: 'public',
    iri: 'schema:numberOfEmployees',
  }).optional(),
  contractYears: field(z.int().min(1).max(5), {
    label: { fr: 'Durée du contrat', en: 'Length of the contract' },
    description: { fr: 'De un à cinq ans', en: 'One to five years' },
    disclosure: 'public',
    unit: 'a',
    reference: { article: 'CSI L724-4', certainty: 'secondary-source' },
  }).optional(),
  lead: field(contact, {
    label: { fr: 'Responsable', en: 'Lead' },
    disclosure: 'public',
    iri: 'schema:contactPoint',
  }).optional(),
  compatibleWithSdis: field(z.boolean(), {
    label: { fr: 'Compatible avec le règlement du SDIS', en: 'Compatible with the rules of the SDIS' },
    disclosure: 'public',
    reference: { article: 'CGCT L1424-4', certainty: 'read-in-the-text' },
  }).optional(),
  pcs: field(localId, {
    label: { fr: 'PCS', en: 'PCS' },
    description: {
      fr: 'Identifiant local du plan où elle figure',
      en: 'Local identifier of the plan it belongs to',
    },
    disclosure: 'public',
    iri: 'dct:isPartOf',
    refersTo: 'pcs',
    reference: { article: 'CSI R731-2 I 3°', certainty: 'read-in-the-text' },
  }).optional(),
});

export type ReserveCommunale = z.output<typeof fields>;

export const reserveCommunale = defineRecord({
  name: 'reserve-communale',
  version: '1.0',
  labels: {
    one: { fr: 'Réserve communale de sécurité civile', en: 'Municipal civil-security reserve' },
    many: { fr: 'Réserves communales de sécurité civile', en: 'Municipal civil-security reserves' },
  },
  description: {
    fr: "La réserve de bénévoles d'une commune : sa délibération, ses missions, ses effectifs et les missions qui cherchent des volontaires. Les bénévoles eux-mêmes n'y figurent pas.",
    en: 'The volunteer reserve of a commune: its deliberation, its missions, its numbers and the missions that look for volunteers. The volunteers themselves are not in it.',
  },
  iri: 'schema:Organization',
  service: 'registry',
  reference: { article: 'CSI L724-1, L724-2', certainty: 'read-in-the-text' },
  fields,
  rules: [
    createdBeforeTheLaw,
    moreFoundThanWanted,
    endsBeforeItStarts('reserve-communale', 'createdOn', 'dissolvedOn'),
  ],
  title: (body) => ({
    fr: `Réserve communale de ${body.commune}`,
    en: `Municipal reserve of ${body.commune}`,
  }),
  places: (body) => [communeRef(body.commune)],
  date: (body) => body.createdOn,
});

import { z } from 'zod';
import { communeCode } from '../../codes/commune.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { communeRef } from '../../codes/territory-ref.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { adoptedBeforeNotified } from './rules/adopted-before-notified.ts';

/** A block of content that the law asks for: there, not there, or without object (no réserve to describe). */
const block = z.enum(['present', 'absent', 'not-applicable']);

const blocks = z.strictObject({
  stakes: field(block, {
    label: { fr: 'Enjeux et personnes vulnérables', en: 'Stakes and vulnerable persons' },
    reference: { article: 'CSI R731-2 I 1°', certainty: 'read-in-the-text' },
  }).optional(),
  alert: field(block, {
    label: {
      fr: "Alerte, annuaire, règlement d'emploi des moyens d'alerte, DICRIM",
      en: 'Alert, directory, rules for using alert means, DICRIM',
    },
    reference: { article: 'CSI R731-2 I 2°', certainty: 'read-in-the-text' },
  }).optional(),
  reserve: field(block, {
    label: { fr: 'Réserve communale et bénévoles', en: 'Municipal reserve and volunteers' },
    reference: { article: 'CSI R731-2 I 3°', certainty: 'read-in-the-text' },
  }).optional(),
  commandPost: field(block, {
    label: { fr: 'Poste de commandement communal', en: 'Municipal command post' },
    reference: { article: 'CSI R731-2 I 4°', certainty: 'read-in-the-text' },
  }).optional(),
  preventiveActions: field(block, {
    label: {
      fr: 'Actions préventives et correctives des services',
      en: 'Preventive and corrective actions of services',
    },
    reference: {
      article: 'CSI R731-2 I 5°',
      certainty: 'read-in-the-text',
      note: "la fin de l'alinéa n'a pas été lue",
    },
  }).optional(),
  means: field(block, {
    label: { fr: 'Inventaire des moyens', en: 'Inventory of means' },
    reference: { article: 'CSI R731-2 I 6°', certainty: 'to-be-confirmed' },
  }).optional(),
  specificMeasures: field(block, {
    label: { fr: 'Mesures propres à chaque risque', en: 'Measures for each risk' },
    reference: { article: 'CSI R731-2 I 7°', certainty: 'to-be-confirmed' },
  }).optional(),
  exercises: field(block, {
    label: { fr: 'Exercices et formations', en: 'Exercises and training' },
    reference: { article: 'CSI R731-2 I 8°', certainty: 'to-be-confirmed' },
  }).optional(),
  continuity: field(block, {
    label: { fr: 'Continuité de la vie quotidienne', en: 'Continuity of daily life' },
    reference: { article: 'CSI R731-2 I 9°', certainty: 'to-be-confirmed' },
  }).optional(),
});

/** An exercise or a real use of the plan: either resets the five-year clock (CSI L731-3, D731-9). */
const practice = z.strictObject({
  on: field(partialDate, { label: { fr: 'Date', en: 'Date' }, iri: 'schema:startDate' }),
  kind: field(z.enum(['exercise', 'epci-exercise', 'activation']), {
    label: { fr: 'Nature', en: 'Kind' },
    description: {
      fr: "exercise : exercice communal ; epci-exercise : participation à l'exercice de l'EPCI ; activation : emploi réel du plan",
      en: "exercise: the commune's own; epci-exercise: taking part in the EPCI's; activation: real use of the plan",
    },
  }),
  evaluation: field(z.boolean(), {
    label: {
      fr: 'Vaut évaluation du caractère opérationnel',
      en: 'Counts as evaluation of the operational character',
    },
    reference: { article: 'CSI R731-8 III', certainty: 'read-in-the-text' },
  }).optional(),
  feedback: field(z.boolean(), {
    label: { fr: "Retour d'expérience rédigé", en: 'Feedback report written' },
    reference: { article: 'CSI D731-12', certainty: 'secondary-source' },
  }).optional(),
});

/** A line of the operational directory: the function is public, who holds it is not. */
const contact = z.strictObject({
  function: field(z.string().min(1), { label: { fr: 'Fonction', en: 'Function' }, disclosure: 'public' }),
  organisation: field(z.string().min(1), {
    label: { fr: 'Organisme', en: 'Organisation' },
    disclosure: 'public',
  }).optional(),
  name: field(z.string().min(1), { label: { fr: 'Nom', en: 'Name' }, disclosure: 'restricted' }).optional(),
  phone: field(z.string().min(1), {
    label: { fr: 'Téléphone', en: 'Phone' },
    disclosure: 'restricted',
  }).optional(),
  purpose: field(z.string().min(1), {
    label: { fr: 'Finalité', en: 'Purpose' },
    disclosure: 'public',
  }).optional(),
  confirmedOn: field(partialDate, {
    label: { fr: 'Confirmé le', en: 'Last confirmed' },
    disclosure: 'public',
  }).optional(),
});

const date = (
  fr: string,
  en: string,
  article: string,
  certainty: 'read-in-the-text' | 'secondary-source',
  iri?: string,
) =>
  field(partialDate, {
    label: { fr, en },
    disclosure: 'public',
    reference: { article, certainty },
    ...(iri && { iri }),
  }).optional();

const fields = z.strictObject({
  commune: field(communeCode, {
    label: { fr: 'Commune', en: 'Commune' },
    description: { fr: 'Code INSEE à la date du plan', en: 'INSEE code at the date of the plan' },
    disclosure: 'public',
    iri: 'dct:spatial',
  }),
  notifiedOn: date('Obligation notifiée le', 'Duty notified on', 'CSI R731-3', 'secondary-source'),
  adoptedOn: date('Arrêté le', 'Adopted on', 'CSI L731-3 II', 'read-in-the-text', 'dct:issued'),
  adoptedBy: field(z.enum(['maire', 'prefet-de-police']), {
    label: { fr: 'Arrêté par', en: 'Adopted by' },
    disclosure: 'public',
    reference: { article: 'CSI L731-3 II', certainty: 'read-in-the-text' },
  }).optional(),
  sentToPrefectOn: date('Transmis au préfet le', 'Sent to the prefect on', 'CSI R731-3', 'secondary-source'),
  sentToEpciOn: date(
    "Transmis au président de l'EPCI le",
    'Sent to the president of the EPCI on',
    'CSI R731-3',
    'secondary-source',
  ),
  councilInstalledOn: date(
    'Conseil municipal installé le',
    'Municipal council installed on',
    'CSI R731-3',
    'secondary-source',
  ),
  presentedOn: date(
    'Présenté au conseil municipal le',
    'Presented to the municipal council on',
    'CSI R731-3',
    'secondary-source',
  ),
  revisedOn: date('Révisé le', 'Revised on', 'CSI R731-8 I', 'read-in-the-text', 'dct:modified'),
  evaluatedOn: date('Évalué le', 'Evaluated on', 'CSI R731-8 III', 'read-in-the-text'),
  directoryUpdatedOn: date(
    'Annuaire mis à jour le',
    'Directory updated on',
    'CSI R731-8 I',
    'read-in-the-text',
  ),
  risks: field(z.array(z.string().min(1)), {
    label: { fr: 'Risques traités', en: 'Risks covered' },
    disclosure: 'public',
    reference: { article: 'CSI R731-1', certainty: 'read-in-the-text' },
  }).optional(),
  blocks: field(blocks, {
    label: { fr: 'Contenu', en: 'Content' },
    disclosure: 'public',
    reference: { article: 'CSI R731-2 I', certainty: 'read-in-the-text' },
  }).optional(),
  practices: field(z.array(practice), {
    label: { fr: 'Exercices et emplois réels', en: 'Exercises and real uses' },
    disclosure: 'public',
    reference: { article: 'CSI L731-3, D731-9', certainty: 'secondary-source' },
  }).optional(),
  directory: field(z.array(contact), {
    label: { fr: 'Annuaire opérationnel', en: 'Operational directory' },
    disclosure: 'public',
    reference: { article: 'CSI R731-2 I 2°', certainty: 'read-in-the-text' },
  }).optional(),
  documentUrl: field(z.url(), {
    label: { fr: 'Version consultable', en: 'Public version' },
    disclosure: 'public',
    iri: 'schema:url',
    reference: { article: 'CSI R731-8 V', certainty: 'read-in-the-text' },
  }).optional(),
});

export type Pcs = z.output<typeof fields>;

export const pcs = defineRecord({
  name: 'pcs',
  version: '1.0',
  labels: {
    one: { fr: 'Plan communal de sauvegarde', en: 'Communal safeguard plan' },
    many: { fr: 'Plans communaux de sauvegarde', en: 'Communal safeguard plans' },
  },
  description: {
    fr: "Le plan par lequel une commune s'organise pour protéger sa population : quand il a été notifié, arrêté, révisé, éprouvé, et ce qu'il contient.",
    en: 'The plan by which a commune organises the protection of its population: when it was notified, adopted, revised and practised, and what it contains.',
  },
  iri: 'https://schema.org/GovernmentService',
  service: 'registry',
  reference: { article: 'CSI L731-3', certainty: 'read-in-the-text' },
  fields,
  rules: [adoptedBeforeNotified],
  title: (body) => ({ fr: `PCS de ${body.commune}`, en: `PCS of ${body.commune}` }),
  places: (body) => [communeRef(body.commune)],
  date: (body) => body.adoptedOn ?? body.notifiedOn,
});

import { z } from 'zod';
import { choice } from '../../choice.ts';
import { communeCode } from '../../codes/commune.ts';
import { communeRef } from '../../codes/territory-ref.ts';
import { webAddress } from '../../codes/web-address.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { block } from '../../shapes/block.ts';
import { contact } from '../../shapes/contact.ts';
import { practice } from '../../shapes/practice.ts';
import { step } from '../../shapes/step.ts';
import { words } from '../../shapes/words.ts';
import { adoptedBeforeNotified } from './rules/adopted-before-notified.ts';
import { adoptedByTheWrongAuthority } from './rules/adopted-by-the-wrong-authority.ts';
import { adopterWithoutDate } from './rules/adopter-without-date.ts';
import { presentedBeforeAdopted } from './rules/presented-before-adopted.ts';
import { revisedBeforeAdopted } from './rules/revised-before-adopted.ts';
import { sentBeforeAdopted } from './rules/sent-before-adopted.ts';

const blocks = z.strictObject({
  stakes: block({
    label: { fr: 'Enjeux et personnes vulnérables', en: 'Stakes and vulnerable persons' },
    reference: { article: 'CSI R731-2 I 1°', certainty: 'read-in-the-text' },
  }),
  alert: block({
    label: {
      fr: "Alerte, annuaire, règlement d'emploi des moyens d'alerte, DICRIM",
      en: 'Alert, directory, rules for using alert means, DICRIM',
    },
    reference: { article: 'CSI R731-2 I 2°', certainty: 'read-in-the-text' },
  }),
  reserve: block({
    label: { fr: 'Réserve communale et bénévoles', en: 'Municipal reserve and volunteers' },
    reference: { article: 'CSI R731-2 I 3°', certainty: 'read-in-the-text' },
  }),
  commandPost: block({
    label: { fr: 'Poste de commandement communal', en: 'Municipal command post' },
    reference: { article: 'CSI R731-2 I 4°', certainty: 'read-in-the-text' },
  }),
  preventiveActions: block({
    label: {
      fr: 'Actions préventives et correctives des services',
      en: 'Preventive and corrective actions of services',
    },
    reference: {
      article: 'CSI R731-2 I 5°',
      certainty: 'read-in-the-text',
      note: "la fin de l'alinéa n'a pas été lue",
    },
  }),
  means: block({
    label: { fr: 'Inventaire des moyens', en: 'Inventory of means' },
    reference: { article: 'CSI R731-2 I 6°', certainty: 'to-be-confirmed' },
  }),
  specificMeasures: block({
    label: { fr: 'Mesures propres à chaque risque', en: 'Measures for each risk' },
    reference: { article: 'CSI R731-2 I 7°', certainty: 'to-be-confirmed' },
  }),
  exercises: block({
    label: { fr: 'Exercices et formations', en: 'Exercises and training' },
    reference: { article: 'CSI R731-2 I 8°', certainty: 'to-be-confirmed' },
  }),
  continuity: block({
    label: { fr: 'Continuité de la vie quotidienne', en: 'Continuity of daily life' },
    reference: { article: 'CSI R731-2 I 9°', certainty: 'to-be-confirmed' },
  }),
});

const fields = z.strictObject({
  commune: field(communeCode, {
    label: { fr: 'Commune', en: 'Commune' },
    description: { fr: 'Code INSEE à la date du plan', en: 'INSEE code at the date of the plan' },
    disclosure: 'public',
    iri: 'dct:spatial',
  }),
  notifiedOn: step(
    { fr: 'Obligation notifiée le', en: 'Duty notified on' },
    { reference: { article: 'CSI R731-3', certainty: 'secondary-source' } },
  ),
  adoptedOn: step(
    { fr: 'Arrêté le', en: 'Adopted on' },
    { iri: 'dct:issued', reference: { article: 'CSI L731-3 II', certainty: 'read-in-the-text' } },
  ),
  adoptedBy: choice(
    {
      maire: { fr: 'maire', en: 'mayor' },
      'prefet-de-police': { fr: 'préfet de police', en: 'prefect of police' },
    },
    {
      label: { fr: 'Arrêté par', en: 'Adopted by' },
      disclosure: 'public',
      reference: { article: 'CSI L731-3 II', certainty: 'read-in-the-text' },
    },
  ).optional(),
  sentToPrefectOn: step(
    { fr: 'Transmis au préfet le', en: 'Sent to the prefect on' },
    { reference: { article: 'CSI R731-3', certainty: 'secondary-source' } },
  ),
  sentToEpciOn: step(
    { fr: "Transmis au président de l'EPCI le", en: 'Sent to the president of the EPCI on' },
    { reference: { article: 'CSI R731-3', certainty: 'secondary-source' } },
  ),
  councilInstalledOn: step(
    { fr: 'Conseil municipal installé le', en: 'Municipal council installed on' },
    { reference: { article: 'CSI R731-3', certainty: 'secondary-source' } },
  ),
  presentedOn: step(
    { fr: 'Présenté au conseil municipal le', en: 'Presented to the municipal council on' },
    { reference: { article: 'CSI R731-3', certainty: 'secondary-source' } },
  ),
  revisedOn: step(
    { fr: 'Révisé le', en: 'Revised on' },
    { iri: 'dct:modified', reference: { article: 'CSI R731-8 I', certainty: 'read-in-the-text' } },
  ),
  evaluatedOn: step(
    { fr: 'Évalué le', en: 'Evaluated on' },
    { reference: { article: 'CSI R731-8 III', certainty: 'read-in-the-text' } },
  ),
  directoryUpdatedOn: step(
    { fr: 'Annuaire mis à jour le', en: 'Directory updated on' },
    { reference: { article: 'CSI R731-8 I', certainty: 'read-in-the-text' } },
  ),
  risks: field(z.array(words), {
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
  documentUrl: field(webAddress, {
    label: { fr: 'Version consultable', en: 'Public version' },
    disclosure: 'public',
    iri: 'schema:url',
    reference: { article: 'CSI R731-8 V', certainty: 'read-in-the-text' },
  }).optional(),
  publicVersionCheckedOn: step(
    { fr: 'Version consultable relue le', en: 'Public version checked on' },
    {
      description: {
        fr: "Relue pour n'y laisser ni donnée personnelle ni information nuisant à la sécurité",
        en: 'Read again so that it holds no personal data and nothing harmful to security',
      },
      reference: { article: 'CSI R731-8 V', certainty: 'read-in-the-text' },
    },
  ),
  reserveCreated: field(z.boolean(), {
    label: { fr: 'Réserve communale créée', en: 'Municipal reserve created' },
    disclosure: 'public',
    reference: { article: 'CSI L724-2', certainty: 'read-in-the-text', version: 'rédaction de 2020' },
  }).optional(),
  civilSecurityDelegate: field(z.boolean(), {
    label: {
      fr: 'Adjoint ou conseiller chargé de la sécurité civile',
      en: 'Deputy mayor or councillor in charge of civil security',
    },
    disclosure: 'public',
    reference: { article: 'CSI D731-14', certainty: 'secondary-source' },
  }).optional(),
  correspondentNamedOn: step(
    { fr: 'Correspondant incendie et secours désigné le', en: 'Fire and rescue correspondent named on' },
    { reference: { article: 'CSI D731-14', certainty: 'secondary-source' } },
  ),
  correspondentVacantSince: step(
    { fr: 'Correspondant incendie et secours à remplacer depuis', en: 'Correspondent to be replaced since' },
    { reference: { article: 'CSI D731-14', certainty: 'secondary-source' } },
  ),
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
  iri: 'schema:GovernmentService',
  service: 'registry',
  reference: { article: 'CSI L731-3', certainty: 'read-in-the-text' },
  fields,
  rules: [
    adoptedBeforeNotified,
    revisedBeforeAdopted,
    sentBeforeAdopted,
    presentedBeforeAdopted,
    adoptedByTheWrongAuthority,
    adopterWithoutDate,
  ],
  title: (body) => ({ fr: `PCS de ${body.commune}`, en: `PCS of ${body.commune}` }),
  places: (body) => [communeRef(body.commune)],
  date: (body) => body.adoptedOn ?? body.notifiedOn,
});

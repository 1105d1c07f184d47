import { z } from 'zod';
import { communeCode } from '../../codes/commune.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { siren } from '../../codes/siren.ts';
import { webAddress } from '../../codes/web-address.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { block } from '../../shapes/block.ts';
import { contact } from '../../shapes/contact.ts';
import { hazard } from '../../shapes/hazard.ts';
import { practice } from '../../shapes/practice.ts';
import { step } from '../../shapes/step.ts';
import { adoptedBeforeNotified } from './rules/adopted-before-notified.ts';
import { mayorTwice } from './rules/mayor-twice.ts';
import { revisedBeforeAdopted } from './rules/revised-before-adopted.ts';

/** A mayor's own arrêté: the plan binds when the president and each mayor of a commune with a PCS have signed. */
const mayor = z.strictObject({
  commune: field(communeCode, { label: { fr: 'Commune', en: 'Commune' }, iri: 'dct:spatial' }),
  adoptedOn: field(partialDate, {
    label: { fr: 'Arrêté le', en: 'Adopted on' },
    iri: 'dct:issued',
  }).optional(),
});

const blocks = z.strictObject({
  riskAnalysis: block({
    label: {
      fr: 'Analyse des risques et enjeux mis en commun',
      en: 'Pooled analysis of risks and stakes',
    },
    reference: { article: 'CSI R731-5 III 1°', certainty: 'read-in-the-text' },
  }),
  support: block({
    label: { fr: "Dispositions d'appui aux communes", en: 'Arrangements to support communes' },
    reference: { article: 'CSI R731-5 III 2°', certainty: 'read-in-the-text' },
  }),
  means: block({
    label: {
      fr: 'Inventaire des moyens mutualisés, propres et de tiers',
      en: 'Inventory of pooled, own and third-party means',
    },
    reference: { article: 'CSI R731-5 III 3°', certainty: 'read-in-the-text' },
  }),
  tools: block({
    label: {
      fr: "Outils de prévention, d'information, d'alerte et de gestion de crise",
      en: 'Tools for prevention, information, alert and crisis management',
    },
    reference: { article: 'CSI R731-5 III 4°', certainty: 'read-in-the-text' },
  }),
  reserve: block({
    label: { fr: 'Réserve intercommunale', en: 'Intercommunal reserve' },
    reference: {
      article: 'CSI R731-5 III 5°',
      certainty: 'read-in-the-text',
      note: "la fin de l'alinéa n'a pas été lue",
    },
  }),
});

const fields = z.strictObject({
  epci: field(siren, {
    label: { fr: 'Intercommunalité', en: 'Intercommunality' },
    description: { fr: "SIREN de l'EPCI à fiscalité propre", en: 'SIREN of the EPCI' },
    disclosure: 'public',
    iri: 'dct:spatial',
    reference: { article: 'CSI L731-4 I', certainty: 'read-in-the-text' },
  }),
  notifiedOn: step(
    { fr: 'Obligation notifiée le', en: 'Duty notified on' },
    { reference: { article: 'CSI R731-5 II', certainty: 'read-in-the-text' } },
  ),
  adoptedOn: step(
    { fr: 'Arrêté par le président le', en: 'Adopted by the president on' },
    { iri: 'dct:issued', reference: { article: 'CSI L731-4', certainty: 'secondary-source' } },
  ),
  mayors: field(z.array(mayor), {
    label: { fr: 'Arrêtés des maires', en: "Mayors' decisions" },
    disclosure: 'public',
    reference: { article: 'CSI L731-4', certainty: 'secondary-source' },
  }).optional(),
  revisedOn: step(
    { fr: 'Révisé le', en: 'Revised on' },
    { iri: 'dct:modified', reference: { article: 'CSI R731-8 I', certainty: 'read-in-the-text' } },
  ),
  evaluatedOn: step(
    { fr: 'Évalué le', en: 'Evaluated on' },
    { reference: { article: 'CSI R731-8 III', certainty: 'read-in-the-text' } },
  ),
  risks: field(z.array(hazard), {
    label: { fr: 'Risques mis en commun', en: 'Pooled risks' },
    description: {
      fr: 'Ceux des communes membres, et ceux qui en touchent plusieurs à la fois',
      en: 'Those of the member communes, and those that hit several at once',
    },
    disclosure: 'public',
    reference: { article: 'CSI R731-5 III 1°', certainty: 'read-in-the-text' },
  }).optional(),
  blocks: field(blocks, {
    label: { fr: 'Contenu', en: 'Content' },
    disclosure: 'public',
    reference: { article: 'CSI R731-5 III', certainty: 'read-in-the-text' },
  }).optional(),
  practices: field(z.array(practice), {
    label: { fr: 'Exercices et emplois réels', en: 'Exercises and real uses' },
    disclosure: 'public',
    reference: { article: 'CSI L731-4, D731-9', certainty: 'secondary-source' },
  }).optional(),
  directory: field(z.array(contact), {
    label: { fr: 'Annuaire opérationnel', en: 'Operational directory' },
    disclosure: 'public',
    iri: 'schema:contactPoint',
    reference: { article: 'CSI R731-8 I', certainty: 'read-in-the-text' },
  }).optional(),
  documentUrl: field(webAddress, {
    label: { fr: 'Version consultable', en: 'Public version' },
    disclosure: 'public',
    iri: 'schema:url',
    reference: { article: 'CSI R731-8 V', certainty: 'read-in-the-text' },
  }).optional(),
});

export type Pics = z.output<typeof fields>;

export const pics = defineRecord({
  name: 'pics',
  version: '1.1',
  labels: {
    one: { fr: 'Plan intercommunal de sauvegarde', en: 'Intercommunal safeguard plan' },
    many: { fr: 'Plans intercommunaux de sauvegarde', en: 'Intercommunal safeguard plans' },
  },
  description: {
    fr: "Le plan par lequel une intercommunalité met ses moyens au service des communes dans la crise : quand il a été notifié, arrêté par le président et par les maires, éprouvé, et ce qu'il contient.",
    en: 'The plan by which an intercommunality puts its means at the service of communes in a crisis: when it was notified, adopted by the president and the mayors, practised, and what it contains.',
  },
  iri: 'schema:GovernmentService',
  service: 'registry',
  reference: { article: 'CSI L731-4', certainty: 'read-in-the-text' },
  fields,
  rules: [adoptedBeforeNotified, revisedBeforeAdopted, mayorTwice],
  title: (body) => ({ fr: `PICS de ${body.epci}`, en: `PICS of ${body.epci}` }),
  places: (body) => [{ level: 'epci', code: body.epci }],
  date: (body) => body.adoptedOn ?? body.notifiedOn,
});

import { z } from 'zod';
import { choice, nameOfChoice } from '../../choice.ts';
import { localId } from '../../codes/local-id.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { communeRef } from '../../codes/territory-ref.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { commune } from '../../shapes/commune.ts';
import { contact } from '../../shapes/contact.ts';
import { hazard } from '../../shapes/hazard.ts';
import { words } from '../../shapes/words.ts';
import { neverTested } from './rules/never-tested.ts';
import { reachesNobody } from './rules/reaches-nobody.ts';

const fields = z.strictObject({
  commune,
  kind: choice(
    {
      siren: { fr: 'sirène', en: 'siren' },
      sms: { fr: 'message sur téléphone', en: 'text message' },
      'automated-call': { fr: "automate d'appel", en: 'automated call' },
      loudspeaker: { fr: 'haut-parleur', en: 'loudspeaker' },
      'door-to-door': { fr: 'porte-à-porte', en: 'door to door' },
      'social-network': { fr: 'réseau social', en: 'social network' },
      panel: { fr: 'panneau lumineux', en: 'electronic panel' },
      application: { fr: 'application', en: 'application' },
      bell: { fr: 'tocsin', en: 'church bell' },
      other: { fr: 'autre', en: 'other' },
    },
    {
      label: { fr: 'Moyen', en: 'Means' },
      description: {
        fr: "FR-Alert n'y figure pas : seul l'État l'emploie",
        en: 'FR-Alert is not here: only the State uses it',
      },
      disclosure: 'public',
      iri: 'schema:additionalType',
    },
  ),
  name: field(words, {
    label: { fr: 'Désignation', en: 'Name' },
    disclosure: 'public',
    iri: 'schema:name',
  }).optional(),
  rule: field(words, {
    label: { fr: "Règle d'emploi", en: 'Rule of use' },
    description: {
      fr: 'Qui décide, quand, et ce que dit le message',
      en: 'Who decides, when, and what the message says',
    },
    disclosure: 'public',
    iri: 'dct:description',
    reference: { article: 'CSI R731-2 I 2°', certainty: 'read-in-the-text' },
  }),
  hazards: field(z.array(hazard), {
    label: { fr: 'Aléas', en: 'Hazards' },
    disclosure: 'public',
    iri: 'schema:about',
  }).optional(),
  alwaysOn: field(z.boolean(), {
    label: { fr: 'À tout moment', en: 'At any time' },
    description: {
      fr: 'Peut alerter de nuit et en fin de semaine',
      en: 'Can alert at night and at weekends',
    },
    disclosure: 'public',
    reference: { article: 'CSI R731-2 I 2°', certainty: 'read-in-the-text' },
  }).optional(),
  reach: field(z.number().min(0).max(1), {
    label: { fr: 'Part des habitants atteinte', en: 'Share of residents reached' },
    description: { fr: 'De 0 à 1', en: 'From 0 to 1' },
    disclosure: 'public',
    unit: '1',
  }).optional(),
  needsPower: field(z.boolean(), {
    label: { fr: 'A besoin du réseau électrique', en: 'Needs mains power' },
    disclosure: 'public',
  }).optional(),
  testedOn: field(partialDate, {
    label: { fr: 'Essayé le', en: 'Last tested' },
    disclosure: 'public',
    iri: 'schema:dateModified',
  }).optional(),
  operator: field(contact, {
    label: { fr: 'Qui déclenche', en: 'Who triggers' },
    disclosure: 'public',
    iri: 'schema:contactPoint',
  }).optional(),
  pcs: field(localId, {
    label: { fr: 'PCS', en: 'PCS' },
    description: {
      fr: 'Identifiant local du plan communal où il figure',
      en: 'Local identifier of the communal plan it belongs to',
    },
    disclosure: 'public',
    iri: 'dct:isPartOf',
    refersTo: 'pcs',
  }).optional(),
  pics: field(localId, {
    label: { fr: 'PICS', en: 'PICS' },
    description: {
      fr: 'Identifiant local du plan intercommunal où il figure',
      en: 'Local identifier of the intercommunal plan it belongs to',
    },
    disclosure: 'public',
    iri: 'dct:isPartOf',
    refersTo: 'pics',
  }).optional(),
});

export type AlertArrangement = z.output<typeof fields>;

export const alertArrangement = defineRecord({
  name: 'alert-arrangement',
  version: '1.0',
  labels: {
    one: { fr: "Moyen d'alerte", en: 'Alert arrangement' },
    many: { fr: "Moyens d'alerte", en: 'Alert arrangements' },
  },
  description: {
    fr: "Un moyen d'alerter la population d'une commune, la règle de son emploi, la part des habitants qu'il atteint et la date de son dernier essai.",
    en: 'A way of alerting the population of a commune, the rule of its use, the share of residents it reaches and the date of its last test.',
  },
  iri: 'schema:Action',
  service: 'registry',
  reference: { article: 'CSI R731-2 I 2°', certainty: 'read-in-the-text' },
  fields,
  rules: [reachesNobody, neverTested],
  title: (body) => body.name ?? nameOfChoice(fields.shape.kind, body.kind),
  places: (body) => [communeRef(body.commune)],
  date: (body) => body.testedOn,
});

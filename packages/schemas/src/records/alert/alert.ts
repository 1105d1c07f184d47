import { z } from 'zod';
import { choice } from '../../choice.ts';
import { instant } from '../../codes/instant.ts';
import { localId } from '../../codes/local-id.ts';
import { territoryRef } from '../../codes/territory-ref.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { hazard } from '../../shapes/hazard.ts';
import { words } from '../../shapes/words.ts';
import { cancelsNothing } from './rules/cancels-nothing.ts';
import { expiresBeforeIssued } from './rules/expires-before-issued.ts';

const fields = z.strictObject({
  name: field(words, { label: { fr: 'Titre', en: 'Title' }, disclosure: 'public', iri: 'schema:name' }),
  territory: field(territoryRef, {
    label: { fr: 'Territoire', en: 'Territory' },
    disclosure: 'public',
    iri: 'dct:spatial',
  }),
  level: choice(
    {
      green: { fr: 'vert', en: 'green' },
      yellow: { fr: 'jaune', en: 'yellow' },
      orange: { fr: 'orange', en: 'orange' },
      red: { fr: 'rouge', en: 'red' },
    },
    { label: { fr: 'Niveau', en: 'Level' }, disclosure: 'public' },
  ),
  hazard: field(hazard, {
    label: { fr: 'Aléa', en: 'Hazard' },
    disclosure: 'public',
    iri: 'schema:category',
  }).optional(),
  signals: field(z.array(localId), {
    label: { fr: 'Signaux', en: 'Signals' },
    description: { fr: 'Identifiants locaux', en: 'Local identifiers' },
    disclosure: 'public',
    iri: 'prov:wasDerivedFrom',
    refersTo: 'signal',
  }).optional(),
  issuedBy: field(words, {
    label: { fr: 'Donnée par', en: 'Issued by' },
    description: { fr: 'Une autorité, pas une personne', en: 'An authority, not a person' },
    disclosure: 'public',
    iri: 'dct:publisher',
  }),
  issuedAt: field(instant, {
    label: { fr: 'Donnée le', en: 'Issued at' },
    disclosure: 'public',
    iri: 'schema:datePosted',
  }),
  expiresAt: field(instant, {
    label: { fr: "Jusqu'à", en: 'Expires at' },
    disclosure: 'public',
    iri: 'schema:expires',
  }).optional(),
  recipients: field(z.array(words).min(1), {
    label: { fr: 'Destinataires', en: 'Recipients' },
    description: { fr: 'Fonctions, services ou population', en: 'Functions, services or population' },
    disclosure: 'public',
    iri: 'schema:audience',
  }),
  status: choice(
    {
      actual: { fr: 'réelle', en: 'actual' },
      exercise: { fr: 'exercice', en: 'exercise' },
      test: { fr: 'essai', en: 'test' },
    },
    {
      label: { fr: 'Statut', en: 'Status' },
      description: { fr: 'Au sens de CAP 1.2', en: 'As in CAP 1.2' },
      disclosure: 'public',
    },
  ),
  messageType: choice(
    {
      alert: { fr: 'alerte', en: 'alert' },
      update: { fr: 'mise à jour', en: 'update' },
      cancel: { fr: 'levée', en: 'cancel' },
    },
    { label: { fr: 'Type de message', en: 'Message type' }, disclosure: 'public' },
  ).optional(),
  replaces: field(localId, {
    label: { fr: 'Remplace', en: 'Replaces' },
    description: {
      fr: "Identifiant local de l'alerte mise à jour ou levée",
      en: 'Local identifier of the alert updated or cancelled',
    },
    disclosure: 'public',
    iri: 'dct:replaces',
    refersTo: 'alert',
  }).optional(),
  outcome: choice(
    {
      justified: { fr: 'justifiée', en: 'justified' },
      false: { fr: 'fausse alerte', en: 'false alert' },
      late: { fr: 'tardive', en: 'late' },
      unknown: { fr: 'inconnue', en: 'unknown' },
    },
    { label: { fr: 'Après coup', en: 'Outcome' }, disclosure: 'public' },
  ).optional(),
  capId: field(words, {
    label: { fr: 'Identifiant CAP', en: 'CAP identifier' },
    disclosure: 'public',
    iri: 'dct:identifier',
  }).optional(),
});

export type Alert = z.output<typeof fields>;

export const alert = defineRecord({
  name: 'alert',
  version: '1.0',
  labels: {
    one: { fr: 'Alerte enregistrée', en: 'Recorded alert' },
    many: { fr: 'Alertes enregistrées', en: 'Recorded alerts' },
  },
  description: {
    fr: "Une alerte telle qu'elle a été donnée : par qui, à qui, quand, à quel niveau. Les communs enregistrent les alertes, ils n'en envoient jamais.",
    en: 'An alert as it was given: by whom, to whom, when, at what level. The commons record alerts, they never send any.',
  },
  iri: 'schema:SpecialAnnouncement',
  service: 'watch',
  reference: { article: 'Projet résilience des territoires, fiche 1.4', certainty: 'read-in-the-text' },
  fields,
  rules: [expiresBeforeIssued, cancelsNothing],
  title: (body) => body.name,
  places: (body) => [body.territory],
  date: (body) => body.issuedAt.slice(0, 10),
});

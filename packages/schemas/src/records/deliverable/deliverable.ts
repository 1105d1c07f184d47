import { z } from 'zod';
import { choice } from '../../choice.ts';
import { localId } from '../../codes/local-id.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { webAddress } from '../../codes/web-address.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { words } from '../../shapes/words.ts';
import { aliveBeforeDelivered } from './rules/alive-before-delivered.ts';
import { deliveredWithoutDate } from './rules/delivered-without-date.ts';

const fields = z.strictObject({
  name: field(words, { label: { fr: 'Nom', en: 'Name' }, disclosure: 'public', iri: 'schema:name' }),
  kind: choice(
    {
      report: { fr: 'rapport', en: 'report' },
      prototype: { fr: 'prototype', en: 'prototype' },
      roadmap: { fr: 'feuille de route', en: 'roadmap' },
      scenarios: { fr: 'scénarios', en: 'scenarios' },
      text: { fr: 'texte collectif', en: 'collective text' },
      data: { fr: 'données', en: 'data' },
      film: { fr: 'film', en: 'film' },
      plan: { fr: 'document de planification', en: 'planning document' },
      other: { fr: 'autre', en: 'other' },
    },
    { label: { fr: 'Nature', en: 'Kind' }, disclosure: 'public', iri: 'schema:additionalType' },
  ),
  status: choice(
    {
      announced: { fr: 'annoncé', en: 'announced' },
      ongoing: { fr: 'en cours', en: 'ongoing' },
      delivered: { fr: 'livré', en: 'delivered' },
      dropped: { fr: 'abandonné', en: 'dropped' },
    },
    { label: { fr: 'Statut', en: 'Status' }, disclosure: 'public', iri: 'schema:creativeWorkStatus' },
  ),
  concertation: field(localId, {
    label: { fr: 'Concertation', en: 'Concertation' },
    disclosure: 'public',
    iri: 'prov:wasGeneratedBy',
    refersTo: 'concertation',
  }).optional(),
  event: field(localId, {
    label: { fr: 'Événement', en: 'Event' },
    disclosure: 'public',
    iri: 'prov:wasGeneratedBy',
    refersTo: 'event',
  }).optional(),
  workshop: field(localId, {
    label: { fr: 'Atelier', en: 'Workshop' },
    disclosure: 'public',
    iri: 'prov:wasGeneratedBy',
    refersTo: 'workshop',
  }).optional(),
  challenge: field(localId, {
    label: { fr: 'Défi', en: 'Challenge' },
    disclosure: 'public',
    iri: 'prov:wasGeneratedBy',
    refersTo: 'challenge',
  }).optional(),
  team: field(localId, {
    label: { fr: 'Équipe', en: 'Team' },
    disclosure: 'public',
    iri: 'prov:wasAttributedTo',
    refersTo: 'team',
  }).optional(),
  deliveredOn: field(partialDate, {
    label: { fr: 'Livré le', en: 'Delivered on' },
    disclosure: 'public',
    iri: 'dct:issued',
  }).optional(),
  followUp: field(words, {
    label: { fr: 'Suite', en: 'Follow-up' },
    disclosure: 'public',
    iri: 'dct:description',
  }).optional(),
  aliveOn: field(partialDate, {
    label: { fr: 'Encore en usage le', en: 'Still in use on' },
    description: { fr: "Dernière fois qu'on l'a vu servir", en: 'Last time it was seen in use' },
    disclosure: 'public',
    reference: { article: 'Projet résilience des territoires, fiche 3.2', certainty: 'read-in-the-text' },
  }).optional(),
  licence: field(words, {
    label: { fr: 'Licence', en: 'Licence' },
    disclosure: 'public',
    iri: 'dct:license',
  }).optional(),
  url: field(webAddress, {
    label: { fr: 'Adresse', en: 'Address' },
    disclosure: 'public',
    iri: 'schema:url',
  }).optional(),
});

export type Deliverable = z.output<typeof fields>;

export const deliverable = defineRecord({
  name: 'deliverable',
  version: '1.0',
  labels: { one: { fr: 'Livrable', en: 'Deliverable' }, many: { fr: 'Livrables', en: 'Deliverables' } },
  description: {
    fr: "Ce qu'un atelier, un défi ou une concertation a produit, et ce qu'il en reste un an après.",
    en: 'What a workshop, a challenge or a concertation produced, and what is left of it a year later.',
  },
  iri: 'schema:CreativeWork',
  service: 'programme',
  reference: { article: 'Projet résilience des territoires, fiche 3.2', certainty: 'read-in-the-text' },
  fields,
  rules: [deliveredWithoutDate, aliveBeforeDelivered],
  title: (body) => body.name,
  places: () => [],
  date: (body) => body.deliveredOn,
});

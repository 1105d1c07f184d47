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
import { nothingToLend } from './rules/nothing-to-lend.ts';

const fields = z.strictObject({
  name: field(words, { label: { fr: 'Désignation', en: 'Name' }, disclosure: 'public', iri: 'schema:name' }),
  kind: choice(
    {
      transport: { fr: 'transport', en: 'transport' },
      lodging: { fr: 'hébergement', en: 'lodging' },
      supply: { fr: 'ravitaillement', en: 'supply' },
      equipment: { fr: 'matériel', en: 'equipment' },
      premises: { fr: 'locaux', en: 'premises' },
      skill: { fr: 'compétence', en: 'skill' },
      data: { fr: 'données', en: 'data' },
      tool: { fr: 'outil', en: 'tool' },
    },
    { label: { fr: 'Nature', en: 'Kind' }, disclosure: 'public', iri: 'schema:category' },
  ),
  quantity: field(z.int().min(0), {
    label: { fr: 'Quantité', en: 'Quantity' },
    disclosure: 'public',
    unit: '1',
    iri: 'schema:inventoryLevel',
  }).optional(),
  offeredBy: field(localId, {
    label: { fr: 'Offert par', en: 'Offered by' },
    description: { fr: "Identifiant local de l'acteur", en: 'Local identifier of the actor' },
    disclosure: 'public',
    iri: 'schema:offeredBy',
    refersTo: 'actor',
  }),
  means: field(localId, {
    label: { fr: 'Moyen du plan', en: 'Resource of the plan' },
    description: {
      fr: "Identifiant local du moyen qu'il partage, s'il figure à un plan",
      en: 'Local identifier of the resource it shares, if it is in a plan',
    },
    disclosure: 'public',
    iri: 'schema:itemOffered',
    refersTo: 'means',
  }).optional(),
  territory: field(territoryRef, {
    label: { fr: 'Territoire', en: 'Territory' },
    disclosure: 'public',
    iri: 'dct:spatial',
  }),
  openTo: field(z.array(territoryRef), {
    label: { fr: 'Ouvert à', en: 'Open to' },
    disclosure: 'public',
    iri: 'schema:eligibleRegion',
  }).optional(),
  conditions: field(words, {
    label: { fr: 'Conditions', en: 'Conditions' },
    disclosure: 'public',
    iri: 'schema:conditionsOfAccess',
  }),
  url: field(webAddress, {
    label: { fr: 'Ressource en ligne', en: 'Online resource' },
    disclosure: 'public',
    iri: 'schema:url',
  }).optional(),
  confirmedOn: field(partialDate, {
    label: { fr: 'Confirmé le', en: 'Last confirmed' },
    disclosure: 'public',
    iri: 'dct:modified',
    reference: { article: 'Projet résilience des territoires, fiche 1.3', certainty: 'read-in-the-text' },
  }),
  withdrawnOn: field(partialDate, {
    label: { fr: 'Retiré le', en: 'Withdrawn on' },
    disclosure: 'public',
    iri: 'schema:validThrough',
  }).optional(),
});

export type PooledResource = z.output<typeof fields>;

export const pooledResource = defineRecord({
  name: 'pooled-resource',
  version: '1.0',
  labels: {
    one: { fr: 'Moyen mutualisé', en: 'Pooled resource' },
    many: { fr: 'Moyens mutualisés', en: 'Pooled resources' },
  },
  description: {
    fr: "Un moyen, un savoir ou un temps qu'un acteur met à disposition des autres : où, à quelles conditions, et confirmé quand. Une mise en commun sans date n'en est pas une.",
    en: 'A resource, a skill or a time that an actor offers to others: where, on what conditions, and confirmed when. A pooling with no date is none.',
  },
  iri: 'schema:Offer',
  service: 'registry',
  reference: { article: 'Projet résilience des territoires, fiche 1.3', certainty: 'read-in-the-text' },
  fields,
  rules: [nothingToLend, endsBeforeItStarts('pooled-resource', 'confirmedOn', 'withdrawnOn')],
  title: (body) => body.name,
  places: (body) => [body.territory],
  date: (body) => body.confirmedOn,
});

import { z } from 'zod';
import { choice } from '../../choice.ts';
import { localId } from '../../codes/local-id.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { territoryRef } from '../../codes/territory-ref.ts';
import { webAddress } from '../../codes/web-address.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { words } from '../../shapes/words.ts';
import { approvedBeforePrescribed } from './rules/approved-before-prescribed.ts';
import { approvedWithoutDate } from './rules/approved-without-date.ts';

const fields = z.strictObject({
  name: field(words, { label: { fr: 'Nom', en: 'Name' }, disclosure: 'public', iri: 'schema:name' }),
  kind: choice(
    {
      plu: { fr: 'PLU', en: 'PLU' },
      plui: { fr: 'PLUi', en: 'PLUi' },
      scot: { fr: 'SCoT', en: 'SCoT' },
      ppr: { fr: 'PPR', en: 'PPR' },
      papi: { fr: 'PAPI', en: 'PAPI' },
      pcaet: { fr: 'plan climat (PCAET)', en: 'climate plan (PCAET)' },
      sage: { fr: 'SAGE', en: 'SAGE' },
      sdage: { fr: 'SDAGE', en: 'SDAGE' },
      sraddet: { fr: 'SRADDET', en: 'SRADDET' },
      ddrm: { fr: 'DDRM', en: 'DDRM' },
      other: { fr: 'autre', en: 'other' },
    },
    { label: { fr: 'Nature', en: 'Kind' }, disclosure: 'public', iri: 'schema:legislationType' },
  ),
  territory: field(territoryRef, {
    label: { fr: 'Périmètre', en: 'Perimeter' },
    description: {
      fr: "Celui du document à sa date, pas celui de l'EPCI d'aujourd'hui",
      en: "That of the document at its date, not of today's EPCI",
    },
    disclosure: 'public',
    iri: 'dct:spatial',
  }),
  state: choice(
    {
      drafting: { fr: 'en cours', en: 'in progress' },
      approved: { fr: 'approuvé', en: 'approved' },
      revision: { fr: 'en révision', en: 'under revision' },
      repealed: { fr: 'abrogé', en: 'repealed' },
    },
    { label: { fr: 'État', en: 'State' }, disclosure: 'public', iri: 'schema:legislationLegalForce' },
  ),
  prescribedOn: field(partialDate, {
    label: { fr: 'Prescrit le', en: 'Prescribed on' },
    disclosure: 'public',
    iri: 'schema:startDate',
  }).optional(),
  approvedOn: field(partialDate, {
    label: { fr: 'Approuvé le', en: 'Approved on' },
    disclosure: 'public',
    iri: 'schema:legislationDate',
  }).optional(),
  plan: field(localId, {
    label: { fr: 'Plan de prévention', en: 'Prevention plan' },
    description: { fr: 'Identifiant local de la fiche PPR', en: 'Local identifier of the PPR record' },
    disclosure: 'public',
    iri: 'dct:relation',
    refersTo: 'risk-prevention-plan',
  }).optional(),
  roadmap: field(localId, {
    label: { fr: 'Feuille de route', en: 'Roadmap' },
    disclosure: 'public',
    iri: 'prov:wasInformedBy',
    refersTo: 'roadmap',
  }).optional(),
  measures: field(z.array(localId), {
    label: { fr: 'Mesures déclinées', en: 'Measures written in' },
    disclosure: 'public',
    iri: 'prov:wasDerivedFrom',
    refersTo: 'measure',
  }).optional(),
  url: field(webAddress, {
    label: { fr: 'Document', en: 'Document' },
    disclosure: 'public',
    iri: 'schema:url',
  }).optional(),
});

export type PlanningDocument = z.output<typeof fields>;

export const planningDocument = defineRecord({
  name: 'planning-document',
  version: '1.0',
  labels: {
    one: { fr: 'Document de planification', en: 'Planning document' },
    many: { fr: 'Documents de planification', en: 'Planning documents' },
  },
  description: {
    fr: 'Un document de planification ou de prévention où une feuille de route se traduit en règle : PLU, SCoT, PPR, PAPI, plan climat.',
    en: 'A planning or prevention document where a roadmap becomes a rule: PLU, SCoT, PPR, PAPI, climate plan.',
  },
  iri: 'schema:Legislation',
  service: 'programme',
  reference: { article: 'Concertation du Pas-de-Calais', certainty: 'read-in-the-text' },
  fields,
  rules: [approvedBeforePrescribed, approvedWithoutDate],
  title: (body) => body.name,
  places: (body) => [body.territory],
  date: (body) => body.approvedOn ?? body.prescribedOn,
});

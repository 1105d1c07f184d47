import { z } from 'zod';
import { choice } from '../../choice.ts';
import { localId } from '../../codes/local-id.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { siren } from '../../codes/siren.ts';
import { webAddress } from '../../codes/web-address.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { endsBeforeItStarts } from '../../rules/ends-before-it-starts.ts';
import { words } from '../../shapes/words.ts';
import { signatoryTwice } from './rules/signatory-twice.ts';

const fields = z.strictObject({
  name: field(words, { label: { fr: 'Nom', en: 'Name' }, disclosure: 'public', iri: 'schema:name' }),
  kind: choice(
    {
      cte: { fr: 'contrat de transition écologique (CTE)', en: 'ecological transition contract (CTE)' },
      crte: {
        fr: 'contrat de relance et de transition écologique (CRTE)',
        en: 'recovery and ecological transition contract (CRTE)',
      },
      other: { fr: 'autre', en: 'other' },
    },
    { label: { fr: 'Nature', en: 'Kind' }, disclosure: 'public', iri: 'schema:additionalType' },
  ),
  signatories: field(z.array(siren).min(1), {
    label: { fr: 'Intercommunalités signataires', en: 'Signatory intercommunalities' },
    description: { fr: 'SIREN', en: 'SIREN' },
    disclosure: 'public',
    iri: 'schema:participant',
  }),
  otherSignatories: field(z.array(words), {
    label: { fr: 'Autres signataires', en: 'Other signatories' },
    disclosure: 'public',
    iri: 'schema:participant',
  }).optional(),
  signedOn: field(partialDate, {
    label: { fr: 'Signé le', en: 'Signed on' },
    disclosure: 'public',
    iri: 'dct:issued',
  }).optional(),
  from: field(partialDate, {
    label: { fr: 'Depuis', en: 'From' },
    disclosure: 'public',
    iri: 'schema:startDate',
  }).optional(),
  until: field(partialDate, {
    label: { fr: "Jusqu'au", en: 'Until' },
    disclosure: 'public',
    iri: 'schema:endDate',
  }).optional(),
  follows: field(localId, {
    label: { fr: 'Fait suite à', en: 'Follows' },
    description: { fr: 'Un CTE devient souvent un CRTE', en: 'A CTE often becomes a CRTE' },
    disclosure: 'public',
    iri: 'dct:replaces',
    refersTo: 'territorial-contract',
  }).optional(),
  euros: field(z.number().min(0), {
    label: { fr: 'Crédits', en: 'Funds' },
    disclosure: 'public',
    unit: 'EUR',
    iri: 'schema:amount',
  }).optional(),
  projects: field(z.array(localId), {
    label: { fr: 'Projets', en: 'Projects' },
    disclosure: 'public',
    iri: 'schema:hasPart',
    refersTo: 'adaptation-project',
  }).optional(),
  levers: field(z.array(localId), {
    label: { fr: 'Leviers', en: 'Levers' },
    disclosure: 'public',
    iri: 'schema:keywords',
    refersTo: 'lever',
  }).optional(),
  url: field(webAddress, {
    label: { fr: 'Document', en: 'Document' },
    disclosure: 'public',
    iri: 'schema:url',
  }).optional(),
});

export type TerritorialContract = z.output<typeof fields>;

export const territorialContract = defineRecord({
  name: 'territorial-contract',
  version: '1.0',
  labels: {
    one: { fr: 'Contrat de territoire', en: 'Territorial contract' },
    many: { fr: 'Contrats de territoire', en: 'Territorial contracts' },
  },
  description: {
    fr: "Un contrat de transition écologique (CTE) ou de relance et de transition (CRTE) : qui l'a signé, pour combien de temps, quels projets et quels crédits.",
    en: 'An ecological transition contract (CTE) or a recovery and transition contract (CRTE): who signed, for how long, which projects and which funds.',
  },
  iri: 'schema:CreativeWork',
  service: 'programme',
  reference: { article: 'Webinaire du 14 décembre 2020', certainty: 'read-in-the-text' },
  fields,
  rules: [signatoryTwice, endsBeforeItStarts('territorial-contract', 'from', 'until')],
  title: (body) => body.name,
  places: (body) => body.signatories.map((code) => ({ level: 'epci' as const, code })),
  date: (body) => body.signedOn,
});

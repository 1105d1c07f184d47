import { z } from 'zod';
import { communeRef } from '../../codes/territory-ref.ts';
import { webAddress } from '../../codes/web-address.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { sameCommuneAtSource } from '../../rules/same-commune-at-source.ts';
import { commune, communeAtSource } from '../../shapes/commune.ts';
import { step } from '../../shapes/step.ts';
import { noticeEndsBeforeItStarts } from './rules/notice-ends-before-it-starts.ts';
import { noticeTooShort } from './rules/notice-too-short.ts';
import { publishedBeforeTheDuty } from './rules/published-before-the-duty.ts';

const fields = z.strictObject({
  commune,
  publishedOn: step(
    { fr: 'Publié le', en: 'Published on' },
    {
      iri: 'dct:issued',
      reference: {
        article: 'CE R125-11 III',
        certainty: 'read-in-the-text',
        version: 'rédaction de 2020',
      },
      description: {
        fr: "Le plus souvent une année seule : c'est tout ce que dit GASPAR",
        en: 'Mostly a year alone: that is all GASPAR says',
      },
    },
  ),
  noticeFrom: step(
    { fr: 'Avis affiché du', en: 'Notice posted from' },
    {
      reference: { article: 'CE R125-11 III', certainty: 'read-in-the-text', version: 'rédaction de 2020' },
    },
  ),
  noticeTo: step(
    { fr: "Avis affiché jusqu'au", en: 'Notice posted until' },
    {
      reference: { article: 'CE R125-11 III', certainty: 'read-in-the-text', version: 'rédaction de 2020' },
    },
  ),
  documentUrl: field(webAddress, {
    label: { fr: 'Document', en: 'Document' },
    disclosure: 'public',
    iri: 'schema:url',
  }).optional(),
  communeAtSource,
});

export type Dicrim = z.output<typeof fields>;

export const dicrim = defineRecord({
  name: 'dicrim',
  version: '1.0',
  labels: {
    one: {
      fr: "Document d'information communal sur les risques majeurs",
      en: 'Communal information document on major risks',
    },
    many: {
      fr: "Documents d'information communaux sur les risques majeurs",
      en: 'Communal information documents on major risks',
    },
  },
  description: {
    fr: 'Le document par lequel le maire dit aux habitants à quels risques ils sont exposés et que faire (DICRIM).',
    en: 'The document by which the mayor tells residents which risks they are exposed to and what to do (DICRIM).',
  },
  iri: 'schema:DigitalDocument',
  service: 'registry',
  reference: { article: 'CE R125-11', certainty: 'read-in-the-text', version: 'rédaction de 2020' },
  fields,
  rules: [noticeEndsBeforeItStarts, noticeTooShort, publishedBeforeTheDuty, sameCommuneAtSource('dicrim')],
  title: (body) => ({ fr: `DICRIM de ${body.commune}`, en: `DICRIM of ${body.commune}` }),
  places: (body) => [communeRef(body.commune)],
  date: (body) => body.publishedOn ?? body.noticeFrom,
});

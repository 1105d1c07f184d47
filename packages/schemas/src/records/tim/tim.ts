import { z } from 'zod';
import { communeRef } from '../../codes/territory-ref.ts';
import { defineRecord } from '../../define-record.ts';
import { sameCommuneAtSource } from '../../rules/same-commune-at-source.ts';
import { commune, communeAtSource } from '../../shapes/commune.ts';
import { step } from '../../shapes/step.ts';
import { sentBeforeTheDuty } from './rules/sent-before-the-duty.ts';

const fields = z.strictObject({
  commune,
  sentOn: step(
    { fr: 'Transmis le', en: 'Sent on' },
    {
      iri: 'dct:issued',
      reference: { article: 'CE R125-11', certainty: 'read-in-the-text', version: 'rédaction de 2020' },
    },
  ),
  communeAtSource,
});

export type Tim = z.output<typeof fields>;

export const tim = defineRecord({
  name: 'tim',
  version: '1.0',
  labels: {
    one: { fr: 'Information transmise au maire', en: 'Information transmitted to the mayor' },
    many: { fr: 'Informations transmises aux maires', en: 'Information transmitted to mayors' },
  },
  description: {
    fr: "Ce que le préfet transmet au maire sur les risques de sa commune (TIM) : c'est la matière du DICRIM, et une commune qui l'a reçue sans publier de DICRIM mérite une question.",
    en: 'What the prefect sends to the mayor on the risks of the commune (TIM): the matter of the DICRIM; a commune that received it and published none is worth a question.',
  },
  iri: 'schema:Report',
  service: 'registry',
  reference: { article: 'CE R125-11', certainty: 'read-in-the-text', version: 'rédaction de 2020' },
  fields,
  rules: [sentBeforeTheDuty, sameCommuneAtSource('tim')],
  title: (body) => ({ fr: `TIM de ${body.commune}`, en: `TIM of ${body.commune}` }),
  places: (body) => [communeRef(body.commune)],
  date: (body) => body.sentOn,
});

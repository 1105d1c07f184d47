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
import { adoptedWithoutDate } from './rules/adopted-without-date.ts';
import { withoutSynthesis } from './rules/without-synthesis.ts';

const fields = z.strictObject({
  name: field(words, { label: { fr: 'Nom', en: 'Name' }, disclosure: 'public', iri: 'schema:name' }),
  territory: field(territoryRef, {
    label: { fr: 'Territoire', en: 'Territory' },
    disclosure: 'public',
    iri: 'dct:spatial',
  }),
  concertation: field(localId, {
    label: { fr: 'Concertation', en: 'Concertation' },
    disclosure: 'public',
    iri: 'prov:wasInformedBy',
    refersTo: 'concertation',
  }).optional(),
  synthesis: field(localId, {
    label: { fr: 'Synthèse', en: 'Synthesis' },
    description: {
      fr: 'La rédaction est directement basée sur elle',
      en: 'The writing is directly based on it',
    },
    disclosure: 'public',
    iri: 'prov:wasDerivedFrom',
    refersTo: 'synthesis',
    reference: { article: 'Concertation du Pas-de-Calais', certainty: 'read-in-the-text' },
  }).optional(),
  vision: field(words, {
    label: { fr: 'Vision', en: 'Vision' },
    disclosure: 'public',
    iri: 'dct:abstract',
  }).optional(),
  strategy: field(words, {
    label: { fr: "Stratégie d'adaptation", en: 'Adaptation strategy' },
    disclosure: 'public',
    iri: 'dct:description',
  }).optional(),
  lead: field(words, {
    label: { fr: 'Pilote', en: 'Lead' },
    disclosure: 'public',
    iri: 'schema:sponsor',
  }).optional(),
  state: choice(
    {
      announced: { fr: 'annoncée', en: 'announced' },
      drafting: { fr: 'en rédaction', en: 'being drafted' },
      adopted: { fr: 'adoptée', en: 'adopted' },
      closed: { fr: 'close', en: 'closed' },
    },
    { label: { fr: 'Statut', en: 'Status' }, disclosure: 'public', iri: 'schema:creativeWorkStatus' },
  ),
  adoptedOn: field(partialDate, {
    label: { fr: 'Adoptée le', en: 'Adopted on' },
    disclosure: 'public',
    iri: 'dct:issued',
  }).optional(),
  until: field(partialDate, {
    label: { fr: "Jusqu'en", en: 'Until' },
    disclosure: 'public',
    iri: 'schema:endDate',
  }).optional(),
  fitsWith: field(
    z
      .array(
        choice(
          {
            'regional-cop': {
              fr: 'conférence des parties régionale (COP)',
              en: 'regional conference of the parties (COP)',
            },
            pnacc: { fr: "plan national d'adaptation (PNACC)", en: 'national adaptation plan (PNACC)' },
            pcaet: { fr: 'plan climat (PCAET)', en: 'climate plan (PCAET)' },
            papi: { fr: "programme d'actions inondation (PAPI)", en: 'flood action programme (PAPI)' },
            scot: { fr: 'schéma de cohérence (SCoT)', en: 'coherence scheme (SCoT)' },
            sraddet: { fr: 'schéma régional (SRADDET)', en: 'regional scheme (SRADDET)' },
          },
          { label: { fr: "S'articule avec", en: 'Fits with' } },
        ),
      )
      .min(1),
    { label: { fr: "S'articule avec", en: 'Fits with' }, disclosure: 'public', iri: 'dct:relation' },
  ).optional(),
  themes: field(z.array(localId), {
    label: { fr: 'Thèmes', en: 'Themes' },
    disclosure: 'public',
    iri: 'schema:about',
    refersTo: 'theme',
  }).optional(),
  documentUrl: field(webAddress, {
    label: { fr: 'Document', en: 'Document' },
    disclosure: 'public',
    iri: 'schema:url',
  }).optional(),
});

export type Roadmap = z.output<typeof fields>;

export const roadmap = defineRecord({
  name: 'roadmap',
  version: '1.0',
  labels: {
    one: { fr: 'Feuille de route', en: 'Roadmap' },
    many: { fr: 'Feuilles de route', en: 'Roadmaps' },
  },
  description: {
    fr: "Une feuille de route de résilience : sa vision, sa stratégie d'adaptation, la synthèse dont elle part et les plans avec lesquels elle s'articule.",
    en: 'A resilience roadmap: its vision, its adaptation strategy, the synthesis it starts from and the plans it fits with.',
  },
  iri: 'schema:CreativeWork',
  service: 'programme',
  reference: { article: 'Concertation du Pas-de-Calais', certainty: 'read-in-the-text' },
  fields,
  rules: [withoutSynthesis, adoptedWithoutDate, endsBeforeItStarts('roadmap', 'adoptedOn', 'until')],
  title: (body) => body.name,
  places: (body) => [body.territory],
  date: (body) => body.adoptedOn,
});

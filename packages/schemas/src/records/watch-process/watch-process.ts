import { z } from 'zod';
import { choice } from '../../choice.ts';
import { localId } from '../../codes/local-id.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { territoryRef } from '../../codes/territory-ref.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { endsBeforeItStarts } from '../../rules/ends-before-it-starts.ts';
import { words } from '../../shapes/words.ts';
import { noDecision } from './rules/no-decision.ts';

const processStep = z.strictObject({
  name: field(words, { label: { fr: 'Nom', en: 'Name' }, iri: 'schema:name' }),
  kind: choice(
    {
      collection: { fr: 'recueil', en: 'collection' },
      qualification: { fr: 'qualification', en: 'qualification' },
      alert: { fr: 'alerte', en: 'alert' },
      decision: { fr: 'décision', en: 'decision' },
      feedback: { fr: 'retour', en: 'feedback' },
    },
    { label: { fr: 'Nature', en: 'Kind' } },
  ),
  by: field(words, { label: { fr: 'Par', en: 'By' }, iri: 'prov:wasAssociatedWith' }).optional(),
  withinMinutes: field(z.int().min(0), {
    label: { fr: 'Délai visé', en: 'Target delay' },
    unit: 'min',
    iri: 'schema:duration',
  }).optional(),
});

const fields = z.strictObject({
  name: field(words, { label: { fr: 'Nom', en: 'Name' }, disclosure: 'public', iri: 'schema:name' }),
  territory: field(territoryRef, {
    label: { fr: 'Territoire', en: 'Territory' },
    disclosure: 'public',
    iri: 'dct:spatial',
  }),
  ort: field(localId, {
    label: { fr: 'Observatoire', en: 'Observatory' },
    description: { fr: 'Identifiant local', en: 'Local identifier' },
    disclosure: 'public',
    iri: 'prov:wasAttributedTo',
    refersTo: 'ort',
  }).optional(),
  status: choice(
    {
      empirical: { fr: 'local, empirique', en: 'local, empirical' },
      harmonised: { fr: 'harmonisé', en: 'harmonised' },
      retired: { fr: 'abandonné', en: 'retired' },
    },
    {
      label: { fr: 'Statut', en: 'Status' },
      description: {
        fr: "Les procédures locales d'abord, harmonisées ensuite",
        en: 'Local procedures first, harmonised later',
      },
      disclosure: 'public',
      iri: 'schema:creativeWorkStatus',
      reference: { article: 'Projet résilience des territoires, fiche 1.4', certainty: 'read-in-the-text' },
    },
  ),
  since: field(partialDate, {
    label: { fr: 'En place depuis', en: 'In place since' },
    disclosure: 'public',
    iri: 'schema:startDate',
  }).optional(),
  until: field(partialDate, {
    label: { fr: "Jusqu'au", en: 'Until' },
    disclosure: 'public',
    iri: 'schema:endDate',
  }).optional(),
  sources: field(z.array(localId), {
    label: { fr: 'Sources', en: 'Sources' },
    description: { fr: 'Identifiants locaux', en: 'Local identifiers' },
    disclosure: 'public',
    iri: 'prov:used',
    refersTo: 'watch-source',
  }).optional(),
  steps: field(z.array(processStep).min(1), {
    label: { fr: 'Étapes', en: 'Steps' },
    disclosure: 'public',
    iri: 'schema:step',
  }),
  inCrisis: field(z.boolean(), {
    label: { fr: 'Tient en crise', en: 'Holds in a crisis' },
    disclosure: 'public',
    reference: { article: 'Projet résilience des territoires, fiche 1.4', certainty: 'read-in-the-text' },
  }),
  sharing: field(
    z
      .array(
        choice(
          {
            observatory: { fr: "dans l'observatoire", en: 'inside the observatory' },
            observatories: { fr: 'entre observatoires', en: 'between observatories' },
            partners: { fr: 'vers les relais partenaires', en: 'to partner relays' },
            public: { fr: 'publié', en: 'published' },
          },
          { label: { fr: 'Partage', en: 'Sharing' } },
        ),
      )
      .min(1),
    {
      label: { fr: 'Partage', en: 'Sharing' },
      disclosure: 'public',
      reference: { article: 'Projet résilience des territoires, fiche 1.4', certainty: 'read-in-the-text' },
    },
  ),
});

export type WatchProcess = z.output<typeof fields>;

export const watchProcess = defineRecord({
  name: 'watch-process',
  version: '1.0',
  labels: {
    one: { fr: 'Process de veille', en: 'Watch process' },
    many: { fr: 'Process de veille', en: 'Watch processes' },
  },
  description: {
    fr: "Comment un observatoire veille, chaque jour et en crise : ses sources, ses étapes, qui décide, avec qui l'analyse est partagée.",
    en: 'How an observatory watches, daily and in a crisis: its sources, its steps, who decides, with whom the analysis is shared.',
  },
  iri: 'prov:Plan',
  service: 'watch',
  reference: { article: 'Projet résilience des territoires, fiche 1.4', certainty: 'read-in-the-text' },
  fields,
  rules: [noDecision, endsBeforeItStarts('watch-process', 'since', 'until')],
  title: (body) => body.name,
  places: (body) => [body.territory],
  date: (body) => body.since,
});

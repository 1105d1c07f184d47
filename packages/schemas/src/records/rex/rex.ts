import { z } from 'zod';
import { localId } from '../../codes/local-id.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { territoryRef } from '../../codes/territory-ref.ts';
import { webAddress } from '../../codes/web-address.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { progress } from '../../shapes/progress.ts';
import { words } from '../../shapes/words.ts';
import { confirmedButRecommends } from './rules/confirmed-but-recommends.ts';
import { ofNothing } from './rules/of-nothing.ts';

/** What the report asks for, and who sees to it. */
const recommendation = z.strictObject({
  text: field(words, { label: { fr: 'Texte', en: 'Text' }, iri: 'dct:description' }),
  owner: field(words, { label: { fr: 'Chargé du suivi', en: 'Owner' }, iri: 'schema:agent' }).optional(),
  dueOn: field(partialDate, {
    label: { fr: 'À faire avant', en: 'Due' },
    iri: 'schema:scheduledTime',
  }).optional(),
  state: progress({ label: { fr: 'Avancement', en: 'Progress' } }).optional(),
});

const fields = z.strictObject({
  name: field(words, { label: { fr: 'Titre', en: 'Title' }, disclosure: 'public', iri: 'schema:name' }),
  on: field(partialDate, { label: { fr: 'Date', en: 'Date' }, disclosure: 'public', iri: 'dct:issued' }),
  territory: field(territoryRef, {
    label: { fr: 'Territoire', en: 'Territory' },
    disclosure: 'public',
    iri: 'dct:spatial',
  }),
  exercise: field(localId, {
    label: { fr: 'Exercice', en: 'Exercise' },
    description: { fr: "Identifiant local de l'exercice", en: 'Local identifier of the exercise' },
    disclosure: 'public',
    iri: 'prov:wasDerivedFrom',
    refersTo: 'exercise',
  }).optional(),
  activation: field(localId, {
    label: { fr: 'Activation', en: 'Activation' },
    description: { fr: "Identifiant local de l'activation", en: 'Local identifier of the activation' },
    disclosure: 'public',
    iri: 'prov:wasDerivedFrom',
    refersTo: 'activation',
  }).optional(),
  actors: field(z.array(words), {
    label: { fr: 'Rédigé avec', en: 'Written with' },
    description: {
      fr: "Tous les acteurs de l'exercice ; des organismes",
      en: 'All the actors of the exercise; organisations',
    },
    disclosure: 'public',
    iri: 'schema:contributor',
    reference: { article: 'CSI D731-12', certainty: 'secondary-source' },
  }).optional(),
  worked: field(z.array(words), {
    label: { fr: 'Ce qui a marché', en: 'What worked' },
    disclosure: 'public',
  }).optional(),
  missing: field(z.array(words), {
    label: { fr: 'Ce qui a manqué', en: 'What was missing' },
    disclosure: 'public',
  }).optional(),
  recommendations: field(z.array(recommendation), {
    label: { fr: 'Recommandations', en: 'Recommendations' },
    description: {
      fr: 'Liste vide : le plan est confirmé tel quel',
      en: 'Empty list: the plan is confirmed as it is',
    },
    disclosure: 'public',
    reference: { article: 'CSI D731-12', certainty: 'secondary-source' },
  }),
  planConfirmed: field(z.boolean(), {
    label: { fr: 'Plan confirmé', en: 'Plan confirmed' },
    description: {
      fr: "Le retour d'expérience confirme le plan, ou demande de l'ajuster",
      en: 'The report confirms the plan, or asks to adjust it',
    },
    disclosure: 'public',
  }).optional(),
  documentUrl: field(webAddress, {
    label: { fr: 'Rapport', en: 'Report' },
    disclosure: 'public',
    iri: 'schema:url',
  }).optional(),
});

export type Rex = z.output<typeof fields>;

export const rex = defineRecord({
  name: 'rex',
  version: '1.0',
  labels: {
    one: { fr: "Retour d'expérience", en: 'Feedback report' },
    many: { fr: "Retours d'expérience", en: 'Feedback reports' },
  },
  description: {
    fr: "Ce qu'un exercice ou une crise a appris : qui l'a écrit ensemble, ce qui a marché, ce qui a manqué, et des recommandations suivies jusqu'au bout.",
    en: 'What an exercise or a crisis has taught: who wrote it together, what worked, what was missing, and recommendations followed to the end.',
  },
  iri: 'schema:Report',
  service: 'registry',
  reference: { article: 'CSI D731-12', certainty: 'secondary-source' },
  fields,
  rules: [ofNothing, confirmedButRecommends],
  title: (body) => body.name,
  places: (body) => [body.territory],
  date: (body) => body.on,
});

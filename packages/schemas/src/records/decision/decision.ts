import { z } from 'zod';
import { choice } from '../../choice.ts';
import { instant } from '../../codes/instant.ts';
import { localId } from '../../codes/local-id.ts';
import { territoryRef } from '../../codes/territory-ref.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { words } from '../../shapes/words.ts';
import { onNoSignal } from './rules/on-no-signal.ts';
import { takenBeforeInformed } from './rules/taken-before-informed.ts';

const fields = z.strictObject({
  name: field(words, { label: { fr: 'Décision', en: 'Decision' }, disclosure: 'public', iri: 'schema:name' }),
  territory: field(territoryRef, {
    label: { fr: 'Territoire', en: 'Territory' },
    disclosure: 'public',
    iri: 'dct:spatial',
  }),
  takenBy: field(words, {
    label: { fr: 'Prise par', en: 'Taken by' },
    description: { fr: 'Une fonction, pas une personne', en: 'A function, not a person' },
    disclosure: 'public',
    iri: 'prov:wasAssociatedWith',
  }),
  takenAt: field(instant, {
    label: { fr: 'Prise le', en: 'Taken at' },
    description: { fr: 'Fin du délai signal → décision', en: 'End of the delay signal → decision' },
    disclosure: 'public',
    iri: 'schema:endTime',
  }),
  informedAt: field(instant, {
    label: { fr: 'Décideur informé le', en: 'Decider informed at' },
    disclosure: 'public',
    iri: 'schema:startTime',
  }).optional(),
  signals: field(z.array(localId), {
    label: { fr: 'Signaux', en: 'Signals' },
    description: {
      fr: 'Identifiants locaux : le délai part du premier reçu',
      en: 'Local identifiers: the delay runs from the first received',
    },
    disclosure: 'public',
    iri: 'prov:wasInformedBy',
    refersTo: 'signal',
  }).optional(),
  alert: field(localId, {
    label: { fr: 'Alerte', en: 'Alert' },
    disclosure: 'public',
    iri: 'prov:generated',
    refersTo: 'alert',
  }).optional(),
  kind: choice(
    {
      activate: { fr: 'mettre en œuvre le plan', en: 'set off the plan' },
      inform: { fr: 'informer', en: 'inform' },
      evacuate: { fr: 'évacuer', en: 'evacuate' },
      shelter: { fr: 'accueillir', en: 'shelter' },
      reinforce: { fr: 'demander un renfort', en: 'ask for help' },
      wait: { fr: 'attendre', en: 'wait' },
      'stand-down': { fr: 'lever', en: 'stand down' },
      other: { fr: 'autre', en: 'other' },
    },
    { label: { fr: 'Nature', en: 'Kind' }, disclosure: 'public', iri: 'schema:additionalType' },
  ).optional(),
  grounds: field(words, {
    label: { fr: 'Motifs', en: 'Grounds' },
    disclosure: 'public',
    iri: 'schema:description',
  }).optional(),
  feedback: field(words, {
    label: { fr: 'Retour', en: 'Feedback' },
    disclosure: 'public',
    iri: 'dct:abstract',
  }).optional(),
});

export type Decision = z.output<typeof fields>;

export const decision = defineRecord({
  name: 'decision',
  version: '1.0',
  labels: { one: { fr: 'Décision', en: 'Decision' }, many: { fr: 'Décisions', en: 'Decisions' } },
  description: {
    fr: "Une décision prise en veille ou en crise : par quelle fonction, quand, sur quels signaux, et ce qu'on en a appris. Elle ferme le délai qui court depuis le signal.",
    en: 'A decision taken in the watch or in a crisis: by which function, when, on which signals, and what was learned. It closes the delay that runs from the signal.',
  },
  iri: 'schema:ChooseAction',
  service: 'watch',
  reference: { article: 'Projet résilience des territoires, fiche 1.4', certainty: 'read-in-the-text' },
  fields,
  rules: [takenBeforeInformed, onNoSignal],
  title: (body) => body.name,
  places: (body) => [body.territory],
  date: (body) => body.takenAt.slice(0, 10),
});

import { z } from 'zod';
import { choice } from '../../choice.ts';
import { instant } from '../../codes/instant.ts';
import { localId } from '../../codes/local-id.ts';
import { territoryRef } from '../../codes/territory-ref.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { words } from '../../shapes/words.ts';
import { correctsALaterLine } from './rules/corrects-a-later-line.ts';
import { correctsNothing } from './rules/corrects-nothing.ts';
import { writtenBeforeItHappened } from './rules/written-before-it-happened.ts';

const fields = z.strictObject({
  journal: field(words, {
    label: { fr: 'Main courante', en: 'Journal' },
    description: {
      fr: "Celle d'un événement, d'un poste ou d'un exercice",
      en: 'That of an event, a post or an exercise',
    },
    disclosure: 'public',
    iri: 'schema:isPartOf',
  }),
  number: field(z.int().min(1), {
    label: { fr: 'Numéro', en: 'Number' },
    description: { fr: "Ordre d'écriture, sans trou", en: 'Order of writing, with no gap' },
    disclosure: 'public',
    unit: '1',
    iri: 'schema:position',
  }),
  territory: field(territoryRef, {
    label: { fr: 'Territoire', en: 'Territory' },
    disclosure: 'public',
    iri: 'dct:spatial',
  }),
  happenedAt: field(instant, {
    label: { fr: 'Survenu le', en: 'Happened at' },
    disclosure: 'public',
    iri: 'schema:startTime',
  }).optional(),
  writtenAt: field(instant, {
    label: { fr: 'Écrit le', en: 'Written at' },
    disclosure: 'public',
    iri: 'schema:dateCreated',
  }),
  kind: choice(
    {
      received: { fr: 'reçu', en: 'received' },
      sent: { fr: 'envoyé', en: 'sent' },
      observed: { fr: 'observé', en: 'observed' },
      decided: { fr: 'décidé', en: 'decided' },
      done: { fr: 'fait', en: 'done' },
      correction: { fr: 'correction', en: 'correction' },
    },
    { label: { fr: 'Nature', en: 'Kind' }, disclosure: 'public' },
  ),
  text: field(words, {
    label: { fr: 'Texte', en: 'Text' },
    description: {
      fr: 'Non publié : il nomme parfois des personnes',
      en: 'Not published: it sometimes names persons',
    },
    disclosure: 'restricted',
    iri: 'schema:text',
  }).optional(),
  summary: field(words, {
    label: { fr: 'Résumé public', en: 'Public summary' },
    disclosure: 'public',
    iri: 'dct:abstract',
  }),
  by: field(words, {
    label: { fr: 'Par', en: 'By' },
    description: { fr: 'Une fonction', en: 'A function' },
    disclosure: 'public',
    iri: 'prov:wasAssociatedWith',
  }).optional(),
  corrects: field(z.int().min(1), {
    label: { fr: 'Corrige la ligne', en: 'Corrects line' },
    disclosure: 'public',
    unit: '1',
    iri: 'dct:replaces',
  }).optional(),
  signal: field(localId, {
    label: { fr: 'Signal', en: 'Signal' },
    disclosure: 'public',
    refersTo: 'signal',
  }).optional(),
  decision: field(localId, {
    label: { fr: 'Décision', en: 'Decision' },
    disclosure: 'public',
    refersTo: 'decision',
  }).optional(),
  exercise: field(z.boolean(), {
    label: { fr: 'Exercice', en: 'Exercise' },
    description: { fr: 'Ligne écrite pendant un exercice', en: 'Line written during an exercise' },
    disclosure: 'public',
  }).optional(),
});

export type LogEntry = z.output<typeof fields>;

/** A line of the log. It is never changed: `corrects` names the line that a new one puts right. */
export const logEntry = defineRecord({
  name: 'log-entry',
  version: '1.0',
  labels: {
    one: { fr: 'Ligne de main courante', en: 'Log entry' },
    many: { fr: 'Main courante', en: 'Log' },
  },
  description: {
    fr: "Une ligne de la main courante : ce qui s'est passé et quand on l'a écrit. On n'y efface rien : une erreur se corrige par une ligne qui la cite.",
    en: 'A line of the log: what happened and when it was written. Nothing is erased: a mistake is corrected by a line that cites it.',
  },
  iri: 'schema:Action',
  service: 'watch',
  appendOnly: true,
  reference: { article: 'Projet résilience des territoires, fiche 1.4', certainty: 'read-in-the-text' },
  fields,
  rules: [writtenBeforeItHappened, correctsALaterLine, correctsNothing],
  title: (body) => `${body.journal} n° ${body.number}`,
  places: (body) => [body.territory],
  date: (body) => body.writtenAt.slice(0, 10),
});

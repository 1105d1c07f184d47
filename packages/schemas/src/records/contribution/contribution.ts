import { z } from 'zod';
import { choice } from '../../choice.ts';
import { localId } from '../../codes/local-id.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { territoryRef } from '../../codes/territory-ref.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { contact } from '../../shapes/contact.ts';
import { words } from '../../shapes/words.ts';
import { mergedIntoNothing } from './rules/merged-into-nothing.ts';
import { refusedWithoutAnswer } from './rules/refused-without-answer.ts';

const fields = z.strictObject({
  text: field(words, {
    label: { fr: 'Texte', en: 'Text' },
    description: {
      fr: 'Sans nom, sans adresse, sans rien qui désigne une personne',
      en: 'No name, no address, nothing that points at a person',
    },
    disclosure: 'public',
    iri: 'schema:text',
  }),
  concertation: field(localId, {
    label: { fr: 'Concertation', en: 'Concertation' },
    disclosure: 'public',
    iri: 'dct:isPartOf',
    refersTo: 'concertation',
  }).optional(),
  workshop: field(localId, {
    label: { fr: 'Atelier', en: 'Workshop' },
    disclosure: 'public',
    iri: 'prov:wasGeneratedBy',
    refersTo: 'workshop',
  }).optional(),
  audience: choice(
    {
      mayors: { fr: 'maires', en: 'mayors' },
      residents: { fr: 'habitants', en: 'residents' },
      economic: { fr: 'acteurs économiques', en: 'economic actors' },
      agents: { fr: 'agents publics', en: 'public servants' },
      mixed: { fr: 'tous', en: 'all' },
    },
    { label: { fr: 'Public', en: 'Audience' }, disclosure: 'public', iri: 'schema:audience' },
  ).optional(),
  themes: field(z.array(localId), {
    label: { fr: 'Thèmes', en: 'Themes' },
    description: { fr: 'Identifiants locaux', en: 'Local identifiers' },
    disclosure: 'public',
    iri: 'schema:about',
    refersTo: 'theme',
  }).optional(),
  territory: field(territoryRef, {
    label: { fr: 'Territoire', en: 'Territory' },
    disclosure: 'public',
    iri: 'dct:spatial',
  }).optional(),
  madeOn: field(partialDate, {
    label: { fr: 'Déposée le', en: 'Made on' },
    disclosure: 'public',
    iri: 'dct:created',
  }).optional(),
  language: field(words, {
    label: { fr: 'Langue', en: 'Language' },
    disclosure: 'public',
    iri: 'dct:language',
  }).optional(),
  state: choice(
    {
      received: { fr: 'reçue', en: 'received' },
      kept: { fr: 'retenue', en: 'kept' },
      merged: { fr: 'fondue dans une autre', en: 'merged' },
      answered: { fr: 'traitée par une réponse', en: 'answered' },
      refused: { fr: 'écartée', en: 'refused' },
    },
    { label: { fr: 'Suite', en: 'State' }, disclosure: 'public' },
  ).optional(),
  mergedInto: field(localId, {
    label: { fr: 'Fondue dans', en: 'Merged into' },
    disclosure: 'public',
    iri: 'dct:isReplacedBy',
    refersTo: 'contribution',
  }).optional(),
  answer: field(words, {
    label: { fr: 'Réponse', en: 'Answer' },
    disclosure: 'public',
    iri: 'schema:acceptedAnswer',
  }).optional(),
  author: field(contact, {
    label: { fr: 'Auteur', en: 'Author' },
    description: {
      fr: "Gardé seulement s'il a voulu être recontacté",
      en: 'Kept only when the author wished to be contacted again',
    },
    disclosure: 'restricted',
    iri: 'schema:author',
  }).optional(),
});

export type Contribution = z.output<typeof fields>;

export const contribution = defineRecord({
  name: 'contribution',
  version: '1.0',
  labels: {
    one: { fr: 'Contribution', en: 'Contribution' },
    many: { fr: 'Contributions', en: 'Contributions' },
  },
  description: {
    fr: "Ce que quelqu'un a apporté à une concertation, sans dire qui : ses mots, son thème, et ce qu'il en est advenu.",
    en: 'What someone brought to a concertation, without saying who: the words, the theme, and what became of it.',
  },
  iri: 'schema:Comment',
  service: 'programme',
  reference: { article: 'Concertation du Pas-de-Calais', certainty: 'read-in-the-text' },
  fields,
  rules: [mergedIntoNothing, refusedWithoutAnswer],
  title: (body) => body.text.slice(0, 80),
  places: (body) => (body.territory ? [body.territory] : []),
  date: (body) => body.madeOn,
});

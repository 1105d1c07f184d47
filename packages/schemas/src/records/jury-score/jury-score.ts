import { z } from 'zod';
import { localId } from '../../codes/local-id.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { contact } from '../../shapes/contact.ts';
import { words } from '../../shapes/words.ts';
import { aboveTheScale } from './rules/above-the-scale.ts';
import { criterionTwice } from './rules/criterion-twice.ts';

const score = z.strictObject({
  criterion: field(words, { label: { fr: 'Critère', en: 'Criterion' }, iri: 'schema:reviewAspect' }),
  value: field(z.number().min(0), {
    label: { fr: 'Note', en: 'Score' },
    unit: '1',
    iri: 'schema:ratingValue',
  }),
});

const fields = z.strictObject({
  application: field(localId, {
    label: { fr: 'Candidature', en: 'Application' },
    description: { fr: 'Identifiant local', en: 'Local identifier' },
    disclosure: 'public',
    iri: 'schema:itemReviewed',
    refersTo: 'award-application',
  }),
  seat: field(words, {
    label: { fr: 'Siège', en: 'Seat' },
    description: { fr: 'Par exemple collège des élus', en: 'For instance college of elected officials' },
    disclosure: 'public',
    iri: 'org:role',
  }),
  scores: field(z.array(score).min(1), {
    label: { fr: 'Notes', en: 'Scores' },
    disclosure: 'public',
    iri: 'schema:reviewRating',
  }),
  scale: field(z.int().min(1).max(100), {
    label: { fr: 'Note maximale', en: 'Highest score' },
    disclosure: 'public',
    unit: '1',
    iri: 'schema:bestRating',
  }),
  abstained: field(z.boolean(), {
    label: { fr: "S'est abstenu", en: 'Abstained' },
    description: { fr: 'Lien avec le porteur', en: 'Tie with the applicant' },
    disclosure: 'public',
  }).optional(),
  on: field(partialDate, {
    label: { fr: 'Date', en: 'Date' },
    disclosure: 'public',
    iri: 'dct:created',
  }).optional(),
  comment: field(words, {
    label: { fr: 'Avis', en: 'Comment' },
    description: { fr: 'Réservé au jury', en: 'For the jury only' },
    disclosure: 'restricted',
    iri: 'schema:reviewBody',
  }).optional(),
  member: field(contact, {
    label: { fr: 'Membre', en: 'Member' },
    disclosure: 'restricted',
    iri: 'schema:author',
  }).optional(),
});

export type JuryScore = z.output<typeof fields>;

export const juryScore = defineRecord({
  name: 'jury-score',
  version: '1.0',
  labels: { one: { fr: 'Note de jury', en: 'Jury score' }, many: { fr: 'Notes de jury', en: 'Jury scores' } },
  description: {
    fr: "La note qu'un siège de jury donne à une candidature, critère par critère. Le siège est public, qui l'occupe ne l'est pas.",
    en: 'The score that a seat of the jury gives to an application, criterion by criterion. The seat is public, who holds it is not.',
  },
  iri: 'schema:Review',
  service: 'programme',
  reference: { article: 'Projet résilience des territoires, fiche 3.4', certainty: 'read-in-the-text' },
  fields,
  rules: [aboveTheScale, criterionTwice],
  title: (body) => `${body.application} – ${body.seat}`,
  places: () => [],
  date: (body) => body.on,
});

import { z } from 'zod';
import { choice } from '../../choice.ts';
import { communeCode } from '../../codes/commune.ts';
import { localId } from '../../codes/local-id.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { communeRef } from '../../codes/territory-ref.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { contact } from '../../shapes/contact.ts';
import { words } from '../../shapes/words.ts';
import { communeNotChosen } from './rules/commune-not-chosen.ts';
import { eligibleWithoutAttachment } from './rules/eligible-without-attachment.ts';
import { refusedWithoutReason } from './rules/refused-without-reason.ts';

const fields = z.strictObject({
  name: field(words, { label: { fr: 'Titre', en: 'Title' }, disclosure: 'public', iri: 'schema:name' }),
  edition: field(localId, {
    label: { fr: 'Édition', en: 'Edition' },
    description: { fr: 'Identifiant local', en: 'Local identifier' },
    disclosure: 'public',
    iri: 'dct:isPartOf',
    refersTo: 'award-edition',
  }),
  category: choice(
    {
      research: { fr: 'recherche', en: 'research' },
      training: { fr: 'formation', en: 'training' },
      action: { fr: 'action', en: 'action' },
      tool: { fr: 'outil', en: 'tool' },
    },
    { label: { fr: 'Catégorie', en: 'Category' }, disclosure: 'public', iri: 'schema:category' },
  ),
  applicant: choice(
    {
      citizen: { fr: 'citoyen', en: 'citizen' },
      'state-servant': { fr: "fonctionnaire d'État", en: 'State civil servant' },
      'territorial-servant': { fr: 'agent territorial', en: 'local civil servant' },
      organisation: { fr: 'organisme', en: 'organisation' },
    },
    { label: { fr: 'Porteur', en: 'Applicant' }, disclosure: 'public', iri: 'schema:author' },
  ),
  commune: field(communeCode, {
    label: { fr: 'Commune de rattachement', en: 'Commune of attachment' },
    disclosure: 'public',
    iri: 'dct:spatial',
    reference: { article: 'Projet résilience des territoires, fiche 3.4', certainty: 'read-in-the-text' },
  }).optional(),
  communeChosenAs: choice(
    { domicile: { fr: 'domicile', en: 'domicile' }, workplace: { fr: "lieu d'exercice", en: 'workplace' } },
    {
      label: { fr: 'Commune choisie comme', en: 'Commune chosen as' },
      description: {
        fr: "Au choix du fonctionnaire d'État (note 2 de la fiche)",
        en: 'For the State civil servant to choose (note 2 of the sheet)',
      },
      disclosure: 'public',
      reference: { article: 'Projet résilience des territoires, fiche 3.4', certainty: 'read-in-the-text' },
    },
  ).optional(),
  pcs: field(localId, {
    label: { fr: 'PCS', en: 'PCS' },
    description: { fr: 'Identifiant local', en: 'Local identifier' },
    disclosure: 'public',
    iri: 'dct:relation',
    refersTo: 'pcs',
    reference: { article: 'Projet résilience des territoires, fiche 3.4', certainty: 'read-in-the-text' },
  }).optional(),
  ort: field(localId, {
    label: { fr: 'Observatoire', en: 'Observatory' },
    description: { fr: 'Identifiant local', en: 'Local identifier' },
    disclosure: 'public',
    iri: 'dct:relation',
    refersTo: 'ort',
    reference: { article: 'Projet résilience des territoires, fiche 3.4', certainty: 'read-in-the-text' },
  }).optional(),
  project: field(localId, {
    label: { fr: 'Projet', en: 'Project' },
    disclosure: 'public',
    iri: 'schema:about',
    refersTo: 'innovation-project',
  }).optional(),
  practice: field(localId, {
    label: { fr: 'Pratique', en: 'Practice' },
    disclosure: 'public',
    iri: 'schema:about',
    refersTo: 'good-practice',
  }).optional(),
  summary: field(words, {
    label: { fr: 'Résumé', en: 'Summary' },
    disclosure: 'public',
    iri: 'dct:abstract',
  }),
  submittedOn: field(partialDate, {
    label: { fr: 'Déposée le', en: 'Submitted on' },
    disclosure: 'public',
    iri: 'dct:dateSubmitted',
  }).optional(),
  status: choice(
    {
      draft: { fr: 'brouillon', en: 'draft' },
      submitted: { fr: 'déposée', en: 'submitted' },
      eligible: { fr: 'recevable', en: 'eligible' },
      ineligible: { fr: 'irrecevable', en: 'ineligible' },
      withdrawn: { fr: 'retirée', en: 'withdrawn' },
    },
    { label: { fr: 'Statut', en: 'Status' }, disclosure: 'public', iri: 'schema:creativeWorkStatus' },
  ),
  reason: field(words, { label: { fr: 'Motif', en: 'Reason' }, disclosure: 'public' }).optional(),
  person: field(contact, {
    label: { fr: "Porteur, si c'est une personne", en: 'Applicant, when a person' },
    disclosure: 'restricted',
    iri: 'schema:contactPoint',
  }).optional(),
});

export type AwardApplication = z.output<typeof fields>;

export const awardApplication = defineRecord({
  name: 'award-application',
  version: '1.0',
  labels: { one: { fr: 'Candidature', en: 'Application' }, many: { fr: 'Candidatures', en: 'Applications' } },
  description: {
    fr: "Une candidature à un prix : ce qu'elle propose, dans quelle catégorie, et ce qui la rend recevable : une commune, un PCS et un observatoire de rattachement.",
    en: 'An application to an award: what it offers, in which category, and what makes it eligible: a commune, a PCS and an observatory it is attached to.',
  },
  iri: 'schema:CreativeWork',
  service: 'programme',
  reference: { article: 'Projet résilience des territoires, fiche 3.4', certainty: 'read-in-the-text' },
  fields,
  rules: [eligibleWithoutAttachment, communeNotChosen, refusedWithoutReason],
  title: (body) => body.name,
  places: (body) => (body.commune ? [communeRef(body.commune)] : []),
  date: (body) => body.submittedOn,
});

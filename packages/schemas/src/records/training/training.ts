import { z } from 'zod';
import { choice } from '../../choice.ts';
import { localId } from '../../codes/local-id.ts';
import { territoryRef } from '../../codes/territory-ref.ts';
import { webAddress } from '../../codes/web-address.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { words } from '../../shapes/words.ts';
import { interprofessionalOfOne } from './rules/interprofessional-of-one.ts';

const fields = z.strictObject({
  name: field(words, { label: { fr: 'Titre', en: 'Title' }, disclosure: 'public', iri: 'schema:name' }),
  provider: field(words, {
    label: { fr: 'Organisme', en: 'Provider' },
    disclosure: 'public',
    iri: 'schema:provider',
  }),
  providerActor: field(localId, {
    label: { fr: "Fiche de l'organisme", en: 'Record of the provider' },
    disclosure: 'public',
    iri: 'dct:identifier',
    refersTo: 'actor',
  }).optional(),
  mode: choice(
    {
      'on-site': { fr: 'en présence', en: 'on site' },
      online: { fr: 'en ligne', en: 'online' },
      hybrid: { fr: 'hybride', en: 'hybrid' },
    },
    { label: { fr: 'Modalité', en: 'Mode' }, disclosure: 'public', iri: 'schema:courseMode' },
  ),
  audience: field(z.array(words), {
    label: { fr: 'Public', en: 'Audience' },
    disclosure: 'public',
    iri: 'schema:audience',
  }).optional(),
  professions: field(z.array(words), {
    label: { fr: 'Métiers', en: 'Professions' },
    description: { fr: 'Interprofessionnelle à partir de deux', en: 'Interprofessional from two on' },
    disclosure: 'public',
    iri: 'schema:occupationalCategory',
    reference: { article: 'Projet résilience des territoires, fiche 2.3', certainty: 'read-in-the-text' },
  }).optional(),
  interprofessional: field(z.boolean(), {
    label: { fr: 'Interprofessionnelle', en: 'Interprofessional' },
    disclosure: 'public',
    reference: { article: 'Projet résilience des territoires, fiche 2.3', certainty: 'read-in-the-text' },
  }).optional(),
  hours: field(z.number().min(0), {
    label: { fr: 'Durée', en: 'Length' },
    disclosure: 'public',
    unit: 'h',
    iri: 'schema:timeRequired',
  }).optional(),
  skills: field(z.array(words).min(1), {
    label: { fr: 'Compétences', en: 'Skills' },
    disclosure: 'public',
    iri: 'schema:teaches',
  }),
  level: choice(
    {
      awareness: { fr: 'sensibilisation', en: 'awareness' },
      practice: { fr: 'pratique', en: 'practice' },
      diploma: { fr: 'diplôme', en: 'diploma' },
    },
    { label: { fr: 'Niveau', en: 'Level' }, disclosure: 'public', iri: 'schema:educationalLevel' },
  ).optional(),
  research: field(localId, {
    label: { fr: 'Recherche', en: 'Research' },
    description: {
      fr: 'Le projet de recherche dont elle est issue',
      en: 'The research project it comes from',
    },
    disclosure: 'public',
    iri: 'prov:wasDerivedFrom',
    refersTo: 'research-project',
  }).optional(),
  territory: field(territoryRef, {
    label: { fr: 'Territoire', en: 'Territory' },
    disclosure: 'public',
    iri: 'dct:spatial',
  }).optional(),
  status: choice(
    {
      planned: { fr: 'en projet', en: 'planned' },
      open: { fr: 'ouverte', en: 'open' },
      closed: { fr: 'fermée', en: 'closed' },
    },
    { label: { fr: 'Statut', en: 'Status' }, disclosure: 'public' },
  ).optional(),
  url: field(webAddress, {
    label: { fr: 'Page', en: 'Page' },
    disclosure: 'public',
    iri: 'schema:url',
  }).optional(),
});

export type Training = z.output<typeof fields>;

export const training = defineRecord({
  name: 'training',
  version: '1.0',
  labels: { one: { fr: 'Formation', en: 'Training' }, many: { fr: 'Formations', en: 'Trainings' } },
  description: {
    fr: "Une formation à la crise et à la résilience : qui la donne, à quels métiers ensemble, comment, et ce qu'elle apprend à faire.",
    en: 'A training in crisis and resilience: who gives it, to which professions together, how, and what it teaches to do.',
  },
  iri: 'schema:Course',
  service: 'knowledge',
  reference: { article: 'Projet résilience des territoires, fiche 2.3', certainty: 'read-in-the-text' },
  fields,
  rules: [interprofessionalOfOne],
  title: (body) => body.name,
  places: (body) => (body.territory ? [body.territory] : []),
  date: () => undefined,
});

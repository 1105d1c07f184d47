import { z } from 'zod';
import { localId } from '../../codes/local-id.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { contact } from '../../shapes/contact.ts';
import { words } from '../../shapes/words.ts';
import { moreProfessionsThanMembers } from './rules/more-professions-than-members.ts';

const fields = z.strictObject({
  name: field(words, { label: { fr: 'Nom', en: 'Name' }, disclosure: 'public', iri: 'schema:name' }),
  challenge: field(localId, {
    label: { fr: 'Défi', en: 'Challenge' },
    description: { fr: 'Identifiant local', en: 'Local identifier' },
    disclosure: 'public',
    iri: 'org:unitOf',
    refersTo: 'challenge',
  }),
  size: field(z.int().min(1), {
    label: { fr: 'Membres', en: 'Members' },
    disclosure: 'public',
    unit: 'habitants',
    iri: 'schema:numberOfEmployees',
  }),
  professions: field(z.array(words), {
    label: { fr: 'Métiers', en: 'Professions' },
    disclosure: 'public',
    iri: 'schema:occupationalCategory',
  }).optional(),
  origins: field(z.array(words), {
    label: { fr: 'Organismes', en: 'Organisations' },
    disclosure: 'public',
    iri: 'org:hasMember',
  }).optional(),
  contact: field(contact, {
    label: { fr: 'Contact', en: 'Contact' },
    disclosure: 'public',
    iri: 'schema:contactPoint',
  }).optional(),
});

export type Team = z.output<typeof fields>;

export const team = defineRecord({
  name: 'team',
  version: '1.0',
  labels: { one: { fr: 'Équipe', en: 'Team' }, many: { fr: 'Équipes', en: 'Teams' } },
  description: {
    fr: 'Une équipe qui relève un défi : combien, de quels métiers, jamais les noms.',
    en: 'A team that takes up a challenge: how many, of which professions, never the names.',
  },
  iri: 'org:OrganizationalUnit',
  service: 'programme',
  reference: { article: 'Projet résilience des territoires, fiche 3.2', certainty: 'read-in-the-text' },
  fields,
  rules: [moreProfessionsThanMembers],
  title: (body) => body.name,
  places: () => [],
  date: () => undefined,
});

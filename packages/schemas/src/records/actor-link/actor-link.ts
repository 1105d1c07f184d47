import { z } from 'zod';
import { choice } from '../../choice.ts';
import { localId } from '../../codes/local-id.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { territoryRef } from '../../codes/territory-ref.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { endsBeforeItStarts } from '../../rules/ends-before-it-starts.ts';
import { words } from '../../shapes/words.ts';
import { withItself } from './rules/with-itself.ts';

/** Something that passed between the two: a practice, a piece of information, a resource. */
const exchange = z.strictObject({
  on: field(partialDate, { label: { fr: 'Date', en: 'Date' }, iri: 'schema:startDate' }),
  subject: field(words, { label: { fr: 'Objet', en: 'Subject' }, iri: 'schema:about' }),
});

const fields = z.strictObject({
  from: field(localId, {
    label: { fr: 'Acteur', en: 'Actor' },
    description: { fr: 'Identifiant local', en: 'Local identifier' },
    disclosure: 'public',
    iri: 'org:member',
    refersTo: 'actor',
  }),
  to: field(localId, {
    label: { fr: 'Autre acteur', en: 'Other actor' },
    description: { fr: 'Identifiant local', en: 'Local identifier' },
    disclosure: 'public',
    iri: 'org:organization',
    refersTo: 'actor',
  }),
  nature: choice(
    {
      agreement: { fr: 'convention', en: 'agreement' },
      membership: { fr: 'adhésion', en: 'membership' },
      support: { fr: 'appui', en: 'support' },
      funding: { fr: 'financement', en: 'funding' },
      information: { fr: "échange d'information", en: 'exchange of information' },
      'shared-means': { fr: 'mise en commun de moyens', en: 'pooled means' },
      exercise: { fr: 'exercice commun', en: 'joint exercise' },
      steering: { fr: 'pilotage', en: 'steering' },
      'mutual-aid': { fr: 'entraide', en: 'mutual aid' },
    },
    { label: { fr: 'Nature', en: 'Nature' }, disclosure: 'public', iri: 'org:role' },
  ),
  directed: field(z.boolean(), {
    label: { fr: 'Orienté', en: 'Directed' },
    description: {
      fr: "Vrai s'il va du premier vers le second seulement",
      en: 'True when it goes from the first to the second only',
    },
    disclosure: 'public',
  }),
  since: field(partialDate, {
    label: { fr: 'Depuis', en: 'Since' },
    disclosure: 'public',
    iri: 'schema:startDate',
  }).optional(),
  until: field(partialDate, {
    label: { fr: "Jusqu'au", en: 'Until' },
    disclosure: 'public',
    iri: 'schema:endDate',
  }).optional(),
  confirmedOn: field(partialDate, {
    label: { fr: 'Confirmé le', en: 'Last confirmed' },
    disclosure: 'public',
    iri: 'dct:modified',
    reference: { article: 'Projet résilience des territoires, fiche 1.3', certainty: 'read-in-the-text' },
  }).optional(),
  exchanges: field(z.array(exchange), {
    label: { fr: 'Échanges', en: 'Exchanges' },
    disclosure: 'public',
    iri: 'schema:event',
  }).optional(),
  territory: field(territoryRef, {
    label: { fr: 'Territoire', en: 'Territory' },
    disclosure: 'public',
    iri: 'dct:spatial',
  }).optional(),
});

export type ActorLink = z.output<typeof fields>;

export const actorLink = defineRecord({
  name: 'actor-link',
  version: '1.0',
  labels: {
    one: { fr: 'Lien entre acteurs', en: 'Link between actors' },
    many: { fr: 'Liens entre acteurs', en: 'Links between actors' },
  },
  description: {
    fr: "Ce qui relie deux acteurs d'un territoire : nature, depuis quand, et ce qu'ils échangent. Le réseau se lit sur ces liens.",
    en: 'What links two actors of a territory: its nature, since when, and what they exchange. The network is read on these links.',
  },
  iri: 'org:Membership',
  service: 'registry',
  reference: { article: 'Projet résilience des territoires, fiche 1.3', certainty: 'read-in-the-text' },
  fields,
  rules: [withItself, endsBeforeItStarts('actor-link', 'since', 'until')],
  title: (body) => `${body.from} – ${body.to}`,
  places: (body) => (body.territory ? [body.territory] : []),
  date: (body) => body.since,
});

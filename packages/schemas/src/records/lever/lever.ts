import { z } from 'zod';
import { choice } from '../../choice.ts';
import { localId } from '../../codes/local-id.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { territoryRef } from '../../codes/territory-ref.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { words } from '../../shapes/words.ts';
import { compassWithoutPrinciple } from './rules/compass-without-principle.ts';

/** A place where the lever was pulled, and how: a testimony. */
const activation = z.strictObject({
  territory: field(territoryRef, { label: { fr: 'Territoire', en: 'Territory' }, iri: 'dct:spatial' }),
  what: field(words, { label: { fr: 'Comment', en: 'How' }, iri: 'dct:description' }),
  on: field(partialDate, { label: { fr: 'Date', en: 'Date' }, iri: 'dct:date' }).optional(),
});

const fields = z.strictObject({
  code: field(words, {
    label: { fr: 'Code', en: 'Code' },
    description: { fr: 'Celui de la liste contrôlée levers', en: 'That of the controlled list levers' },
    disclosure: 'public',
    iri: 'schema:termCode',
  }),
  name: field(words, { label: { fr: 'Nom', en: 'Name' }, disclosure: 'public', iri: 'schema:name' }),
  referential: choice(
    {
      strategy: { fr: 'stratégie de résilience (cinq leviers)', en: 'resilience strategy (five levers)' },
      'round-table': { fr: 'table ronde (huit leviers)', en: 'round table (eight levers)' },
      'compass-principle': { fr: 'boussole, principes', en: 'compass, principles' },
      'compass-lever': { fr: 'boussole, leviers', en: 'compass, levers' },
      local: { fr: 'local', en: 'local' },
    },
    { label: { fr: 'Référentiel', en: 'Referential' }, disclosure: 'public', iri: 'schema:inDefinedTermSet' },
  ),
  broader: field(localId, {
    label: { fr: 'Principe', en: 'Principle' },
    description: {
      fr: 'Identifiant local du levier plus large',
      en: 'Local identifier of the broader lever',
    },
    disclosure: 'public',
    iri: 'schema:isPartOf',
    refersTo: 'lever',
  }).optional(),
  close: field(z.array(localId), {
    label: { fr: 'Leviers proches', en: 'Close levers' },
    description: { fr: 'Dans les autres référentiels', en: 'In the other referentials' },
    disclosure: 'public',
    iri: 'schema:sameAs',
    refersTo: 'lever',
  }).optional(),
  description: field(words, {
    label: { fr: 'Description', en: 'Description' },
    disclosure: 'public',
    iri: 'dct:description',
  }).optional(),
  activated: field(z.array(activation), {
    label: { fr: 'Activé par', en: 'Activated by' },
    disclosure: 'public',
    iri: 'schema:exampleOfWork',
  }).optional(),
});

export type Lever = z.output<typeof fields>;

export const lever = defineRecord({
  name: 'lever',
  version: '1.0',
  labels: { one: { fr: 'Levier', en: 'Lever' }, many: { fr: 'Leviers', en: 'Levers' } },
  description: {
    fr: "Un levier de résilience et le référentiel d'où il vient : les cinq de la stratégie, les huit de la table ronde, les principes et leviers de la boussole.",
    en: 'A lever of resilience and the referential it comes from: the five of the strategy, the eight of the round table, the principles and levers of the compass.',
  },
  iri: 'schema:DefinedTerm',
  service: 'knowledge',
  reference: { article: 'Webinaire du 14 décembre 2020', certainty: 'read-in-the-text' },
  fields,
  rules: [compassWithoutPrinciple],
  title: (body) => body.name,
  places: (body) => (body.activated ?? []).map(({ territory }) => territory),
  date: () => undefined,
});

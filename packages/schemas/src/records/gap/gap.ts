import { z } from 'zod';
import { localId } from '../../codes/local-id.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { territoryRef } from '../../codes/territory-ref.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { doesNotSubtract } from './rules/does-not-subtract.ts';
import { reachedByNobody } from './rules/reached-by-nobody.ts';

const fields = z.strictObject({
  need: field(localId, {
    label: { fr: 'Besoin', en: 'Need' },
    description: { fr: 'Identifiant local', en: 'Local identifier' },
    disclosure: 'public',
    iri: 'schema:observationAbout',
    refersTo: 'need',
  }),
  territory: field(territoryRef, {
    label: { fr: 'Territoire', en: 'Territory' },
    disclosure: 'public',
    iri: 'dct:spatial',
  }),
  on: field(partialDate, {
    label: { fr: 'Relevé le', en: 'Read on' },
    disclosure: 'public',
    iri: 'schema:observationDate',
  }),
  needed: field(z.int().min(0).max(3), {
    label: { fr: 'Niveau demandé', en: 'Level needed' },
    description: { fr: 'De 0 (rien) à 3 (entier)', en: 'From 0 (none) to 3 (full)' },
    disclosure: 'public',
    unit: '1',
  }),
  reached: field(z.int().min(0).max(3), {
    label: { fr: 'Niveau atteint', en: 'Level reached' },
    description: { fr: 'De 0 (rien) à 3 (entier)', en: 'From 0 (none) to 3 (full)' },
    disclosure: 'public',
    unit: '1',
  }),
  gap: field(z.int().min(-3).max(3), {
    label: { fr: 'Écart', en: 'Gap' },
    description: {
      fr: 'Demandé moins atteint ; négatif si la réponse dépasse le besoin',
      en: 'Needed minus reached; negative when the response exceeds the need',
    },
    disclosure: 'public',
    unit: '1',
    iri: 'schema:value',
  }),
  weight: field(z.number().min(0), {
    label: { fr: 'Poids', en: 'Weight' },
    description: {
      fr: 'Par exemple la part des habitants concernés',
      en: 'For instance the share of residents concerned',
    },
    disclosure: 'public',
    unit: '1',
  }).optional(),
  responses: field(z.array(localId), {
    label: { fr: 'Réponses comptées', en: 'Responses counted' },
    disclosure: 'public',
    iri: 'prov:wasDerivedFrom',
    refersTo: 'need-response',
  }).optional(),
});

export type Gap = z.output<typeof fields>;

export const gap = defineRecord({
  name: 'gap',
  version: '1.0',
  labels: { one: { fr: 'Écart', en: 'Gap' }, many: { fr: 'Écarts', en: 'Gaps' } },
  description: {
    fr: "L'écart entre le niveau qu'un besoin demande et celui que les réponses atteignent, tel qu'on l'a relevé un jour donné.",
    en: 'The gap between the level that a need asks for and the one that responses reach, as read on a given day.',
  },
  iri: 'schema:Observation',
  service: 'knowledge',
  reference: { article: 'axe 3, objectif 1', certainty: 'read-in-the-text' },
  fields,
  rules: [doesNotSubtract, reachedByNobody],
  title: (body) => ({ fr: `Écart de ${body.need}`, en: `Gap of ${body.need}` }),
  places: (body) => [body.territory],
  date: (body) => body.on,
});

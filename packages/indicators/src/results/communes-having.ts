import type { Dossier, Text } from '@maillage/schemas';
import { communesOf } from '../communes-of.ts';
import type { Result } from '../define-indicator.ts';
import type { FindFact } from '../facts/fact.ts';
import { EVERYONE, shareKnown } from './share-known.ts';

/** The share of all the communes of a territory that have something, with its bounds. */
export function communesHaving(dossier: Dossier, on: string, find: FindFact): Result {
  return shareKnown(
    communesOf(dossier).map((commune) => ({ concerned: EVERYONE, has: find(commune, on) })),
    SAYS,
  );
}

const SAYS: Text = {
  fr: 'Communes : {concerned} ; oui : {having}, non : {without}, inconnu : {unknown}.',
  en: 'Communes: {concerned}; yes: {having}, no: {without}, not known: {unknown}.',
};

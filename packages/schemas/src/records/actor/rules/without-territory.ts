import { defineRule } from '../../../define-rule.ts';
import type { Actor } from '../actor.ts';

/** Kinds that are those of a place by definition. */
const BOUND_TO_A_PLACE: ReadonlySet<Actor['kind']> = new Set([
  'commune',
  'epci',
  'departement',
  'region',
  'sdis',
  'sidpc',
  'prefecture',
  'ddtm',
  'dreal',
  'ars',
]);

export const withoutTerritory = defineRule<Actor>({
  code: 'actor/without-territory',
  severity: 'warning',
  path: ['territory'],
  message: {
    fr: 'Une nature {kind} va avec un territoire : sans lui, cet acteur ne sera trouvé par aucune recherche locale. Ajoutez son territoire.',
    en: 'A kind {kind} goes with a territory: without it no local search will find this actor. Add its territory.',
  },
  holds: ({ kind, territory }) => (BOUND_TO_A_PLACE.has(kind) ? territory !== undefined : null),
});

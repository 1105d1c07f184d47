import type { TerritoryLevel } from '../../../codes/territory-ref.ts';
import { defineRule } from '../../../define-rule.ts';
import type { Territory } from '../territory.ts';

/** The level that each kind belongs to. */
const LEVEL_OF: Record<NonNullable<Territory['kind']>, TerritoryLevel> = {
  'commune-actuelle': 'commune',
  'commune-deleguee': 'commune',
  'commune-associee': 'commune',
  'arrondissement-municipal': 'commune',
  CC: 'epci',
  CA: 'epci',
  CU: 'epci',
  METRO: 'epci',
  MET69: 'epci',
};

export const kindNotOfLevel = defineRule<Territory>({
  code: 'territory/kind-not-of-level',
  severity: 'error',
  path: ['kind'],
  message: {
    fr: "Nature {kind} pour un niveau {level} : les communes ont une nature de commune, les intercommunalités une nature d'EPCI, les autres niveaux n'en ont pas.",
    en: 'Kind {kind} for a level {level}: communes take a kind of commune, intercommunalities a kind of EPCI, other levels none.',
  },
  holds: ({ level, kind }) => (kind ? LEVEL_OF[kind] === level : null),
});

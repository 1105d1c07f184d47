import { z } from 'zod';
import { field } from '../field.ts';
import { named } from '../named.ts';
import { arrondissementCode } from './arrondissement.ts';
import { type CommuneCode, communeCode } from './commune.ts';
import { departementCode } from './departement.ts';
import { regionCode } from './region.ts';
import { siren } from './siren.ts';

/** The levels of the French administrative mesh, from the smallest to the largest. */
export const TERRITORY_LEVELS = [
  'commune',
  'epci',
  'arrondissement',
  'departement',
  'region',
  'country',
] as const;
export type TerritoryLevel = (typeof TERRITORY_LEVELS)[number];

/** What each level is called. */
export const TERRITORY_LEVEL_LABELS: Record<TerritoryLevel, { fr: string; en: string }> = {
  commune: { fr: 'commune', en: 'commune' },
  epci: { fr: 'intercommunalité', en: 'intercommunality' },
  arrondissement: { fr: 'arrondissement', en: 'arrondissement' },
  departement: { fr: 'département', en: 'département' },
  region: { fr: 'région', en: 'région' },
  country: { fr: 'pays', en: 'country' },
};

const name = { fr: 'Code', en: 'Code' };
const levelLabel = { label: { fr: 'Niveau', en: 'Level' } };

function at<const L extends TerritoryLevel, S extends z.ZodType>(level: L, grammar: S) {
  return z.strictObject({
    level: field(z.literal(level), levelLabel),
    code: field(grammar, { label: name }),
  });
}

/** A territory by its level and its code; the code is the one of the time of whatever points at it. */
export const territoryRef = named(
  'TerritoryRef',
  z.discriminatedUnion('level', [
    at('commune', communeCode),
    at('epci', siren),
    at('arrondissement', arrondissementCode),
    at('departement', departementCode),
    at('region', regionCode),
    at('country', z.literal('FR')),
  ]),
);

/** A territory by its level and its code, as plain text. */
export type TerritoryRef = { readonly level: TerritoryLevel; readonly code: string };

export function communeRef(commune: CommuneCode | string): TerritoryRef {
  return { level: 'commune', code: commune };
}

/** `commune:62225`, the form used in queries. */
export function toTerritoryKey(territory: TerritoryRef): string {
  return `${territory.level}:${territory.code}`;
}

/** The territory that `level:code` names, or undefined when it is not written that way. */
export function parseTerritoryKey(key: string): TerritoryRef | undefined {
  const [level, code, rest] = key.split(':');
  const parsed = territoryRef.safeParse({ level, code });
  return parsed.success && rest === undefined ? (parsed.data as TerritoryRef) : undefined;
}

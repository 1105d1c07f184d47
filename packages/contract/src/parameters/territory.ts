import { parseTerritoryKey, TERRITORY_LEVELS, type TerritoryRef, type Text } from '@maillage/schemas';
import type { Parameter } from './parameter.ts';

/** A territory written `level:code`. */
export function territoryParameter(description: Text): Parameter<TerritoryRef> {
  return {
    description,
    expected: {
      fr: 'un territoire écrit niveau:code, par exemple commune:62225 ou departement:62',
      en: 'a territory written level:code, for instance commune:62225 or departement:62',
    },
    example: 'departement:62',
    schema: { type: 'string', pattern: `^(?:${TERRITORY_LEVELS.join('|')}):[0-9A-Z]{1,9}$` },
    read: parseTerritoryKey,
  };
}

import { TERRITORY_LEVELS, type TerritoryLevel, type Text } from '@maillage/schemas';
import type { Parameter } from './parameter.ts';

/** A level of the administrative mesh. */
export function levelParameter(description: Text): Parameter<TerritoryLevel> {
  const list = TERRITORY_LEVELS.join(', ');
  return {
    description,
    expected: { fr: `un niveau parmi ${list}`, en: `one of the levels ${list}` },
    example: 'commune',
    schema: { type: 'string', enum: TERRITORY_LEVELS },
    read: (text) => TERRITORY_LEVELS.find((level) => level === text),
  };
}

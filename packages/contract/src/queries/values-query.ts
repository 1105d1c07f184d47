import type { TerritoryLevel, TerritoryRef } from '@maillage/schemas';
import { levelParameter } from '../parameters/level.ts';
import type { ParametersOf } from '../parameters/parameter.ts';
import { onParameter } from './on-query.ts';
import { withinParameter } from './verdict-query.ts';

/** One indicator over every territory of a level inside another; the level is the indicator's first when not given. */
export type ValuesQuery = {
  readonly within: TerritoryRef;
  readonly level?: TerritoryLevel;
  readonly on?: string;
};

export const valuesParameters: ParametersOf<ValuesQuery> = {
  within: withinParameter,
  level: levelParameter({ fr: 'Niveau des territoires', en: 'Level of the territories' }),
  on: onParameter,
};

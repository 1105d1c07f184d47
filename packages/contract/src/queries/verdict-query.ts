import type { TerritoryLevel, TerritoryRef } from '@maillage/schemas';
import { levelParameter } from '../parameters/level.ts';
import { nameParameter } from '../parameters/names.ts';
import type { ParametersOf } from '../parameters/parameter.ts';
import { territoryParameter } from '../parameters/territory.ts';
import { onParameter } from './on-query.ts';

/** One rule over every territory of a level inside another; the level is the rule's own when not given. */
export type VerdictQuery = {
  readonly rule: string;
  readonly within: TerritoryRef;
  readonly level?: TerritoryLevel;
  readonly on?: string;
};

/** Where a rule or an indicator is computed over many territories. */
export const withinParameter = {
  ...territoryParameter({
    fr: 'Le territoire dont on veut tous les membres',
    en: 'The territory whose members are wanted',
  }),
  required: true,
} as const;

export const verdictParameters: ParametersOf<VerdictQuery> = {
  rule: {
    ...nameParameter({ fr: 'Code de la règle', en: 'Code of the rule' }, 'PCS-01'),
    required: true,
  },
  within: withinParameter,
  level: levelParameter({ fr: 'Niveau des territoires à juger', en: 'Level of the territories to judge' }),
  on: onParameter,
};

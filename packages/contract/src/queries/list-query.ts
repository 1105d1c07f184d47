import type { TerritoryRef } from '@maillage/schemas';
import { cursorParameter } from '../parameters/cursor.ts';
import { dateParameter } from '../parameters/date.ts';
import { limitParameter } from '../parameters/limit.ts';
import type { ParametersOf } from '../parameters/parameter.ts';
import { territoryParameter } from '../parameters/territory.ts';
import { wordsParameter } from '../parameters/words.ts';

/** What a list may be narrowed by. */
export type ListQuery = {
  readonly territory?: TerritoryRef;
  readonly within?: TerritoryRef;
  readonly from?: string;
  readonly to?: string;
  readonly text?: string;
  readonly limit?: number;
  readonly after?: string;
};

export const listParameters: ParametersOf<ListQuery> = {
  territory: territoryParameter({
    fr: 'Les fiches qui portent sur ce territoire même',
    en: 'Records about this very territory',
  }),
  within: territoryParameter({
    fr: 'Les fiches qui portent sur ce territoire ou sur un territoire qu’il contient',
    en: 'Records about this territory or one inside it',
  }),
  from: dateParameter({
    fr: 'Les fiches dont la date peut être ce jour ou après',
    en: 'Records whose date may be this day or later',
  }),
  to: dateParameter({
    fr: 'Les fiches dont la date peut être ce jour ou avant',
    en: 'Records whose date may be this day or earlier',
  }),
  text: wordsParameter(
    {
      fr: 'Mots à trouver, sans égard aux accents ni à la casse',
      en: 'Words to find, accents and case ignored',
    },
    'marais',
  ),
  limit: limitParameter,
  after: cursorParameter,
};

import { limitParameter } from '../parameters/limit.ts';
import { namesParameter } from '../parameters/names.ts';
import type { ParametersOf } from '../parameters/parameter.ts';
import { wordsParameter } from '../parameters/words.ts';

/** A few words, looked for in records of every type or of some. */
export type SearchQuery = {
  readonly text: string;
  readonly types?: readonly string[];
  readonly limit?: number;
};

export const searchParameters: ParametersOf<SearchQuery> = {
  text: {
    ...wordsParameter(
      { fr: 'Mots à trouver, ou code de commune', en: 'Words to find, or code of a commune' },
      'clairmarais',
    ),
    required: true,
  },
  types: namesParameter(
    { fr: 'Types de fiches, séparés par des virgules', en: 'Record types, with commas between them' },
    'territory,event',
  ),
  limit: limitParameter,
};

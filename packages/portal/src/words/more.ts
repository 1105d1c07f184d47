import type { Countable } from '../format/count.ts';

/** What ends a list that was cut short, after « et » or "and". */
export const OTHERS: Countable = {
  one: { fr: 'autre', en: 'other' },
  other: { fr: 'autres', en: 'others' },
};

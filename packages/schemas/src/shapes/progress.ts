import { choice } from '../choice.ts';
import type { Field } from '../field.ts';

/** How far something decided has come: what is only announced is kept apart from what is done. */
export function progress(about: Omit<Field, 'values'>) {
  return choice(
    {
      proposed: { fr: 'proposé', en: 'proposed' },
      adopted: { fr: 'adopté', en: 'adopted' },
      funded: { fr: 'financé', en: 'funded' },
      started: { fr: 'engagé', en: 'started' },
      done: { fr: 'réalisé', en: 'done' },
      dropped: { fr: 'abandonné', en: 'dropped' },
    },
    about,
  );
}

import { choice } from '../choice.ts';
import type { Field } from '../field.ts';

/** A block of content that the law asks of a plan: there, not there, or without object (no réserve to describe). */
export function block(about: Pick<Field, 'label' | 'description' | 'reference'>) {
  return choice(
    {
      present: { fr: 'présent', en: 'present' },
      absent: { fr: 'absent', en: 'absent' },
      'not-applicable': { fr: 'sans objet', en: 'not applicable' },
    },
    about,
  ).optional();
}

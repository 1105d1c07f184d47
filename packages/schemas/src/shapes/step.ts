import { partialDate } from '../codes/partial-date.ts';
import { type Field, field } from '../field.ts';
import type { Text } from '../text.ts';

/** The date of a step in a procedure: public, known as far as it is known, left out when it is not. */
export function step(label: Text, about: Pick<Field, 'reference' | 'iri' | 'description'> = {}) {
  return field(partialDate, { label, disclosure: 'public', ...about }).optional();
}

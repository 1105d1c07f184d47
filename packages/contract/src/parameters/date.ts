import { day, isRealDate, partialDate, type Text } from '@maillage/schemas';
import type { Parameter } from './parameter.ts';

/** A day, a month or a year, as far as one wants to say. */
export function dateParameter(description: Text): Parameter<string> {
  return {
    description,
    expected: {
      fr: 'une date AAAA-MM-JJ, un mois AAAA-MM ou une année AAAA',
      en: 'a date YYYY-MM-DD, a month YYYY-MM or a year YYYY',
    },
    example: '2024-01-01',
    schema: { type: 'string', pattern: String.raw`^\d{4}(-\d{2}(-\d{2})?)?$` },
    read: (text) =>
      !text.startsWith('[') && partialDate.safeParse(text).success && isRealDate(text) ? text : undefined,
  };
}

/** A whole day. */
export function dayParameter(description: Text): Parameter<string> {
  return {
    description,
    expected: { fr: 'un jour AAAA-MM-JJ', en: 'a day YYYY-MM-DD' },
    example: '2026-01-01',
    schema: { type: 'string', format: 'date' },
    read: (text) => (day.safeParse(text).success && isRealDate(text) ? text : undefined),
  };
}

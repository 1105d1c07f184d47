import { defineRule } from '../../../define-rule.ts';
import { ringsOf } from '../../../shapes/outline.ts';
import type { Territory } from '../territory.ts';

function isClosed(ring: readonly (readonly number[])[]): boolean {
  const [first, last] = [ring[0], ring.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

export const openRing = defineRule<Territory>({
  code: 'territory/open-ring',
  severity: 'error',
  path: ['outline', 'coordinates'],
  message: {
    fr: 'Une ligne du contour ne se referme pas : sa première et sa dernière position doivent être les mêmes (GeoJSON). Répétez la première position à la fin.',
    en: 'A line of the outline does not close: its first and last positions must be the same (GeoJSON). Repeat the first position at the end.',
  },
  reference: {
    article: 'RFC 7946 §3.1.6',
    certainty: 'read-in-the-text',
    url: 'https://www.rfc-editor.org/rfc/rfc7946',
  },
  holds: ({ outline }) => (outline ? ringsOf(outline).every(isClosed) : null),
});

import { defineRule } from '../../../define-rule.ts';
import { ringsOf } from '../../../shapes/outline.ts';
import type { Territory } from '../territory.ts';

function isOnEarth([longitude = 0, latitude = 0]: readonly number[]): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}

export const outlineOffTheEarth = defineRule<Territory>({
  code: 'territory/outline-off-the-earth',
  severity: 'error',
  path: ['outline', 'coordinates'],
  message: {
    fr: 'Le contour sort de la Terre : la longitude (de -180 à 180) vient en premier, la latitude (de -90 à 90) ensuite, en degrés WGS 84. Des coordonnées en mètres (Lambert-93) sont à convertir.',
    en: 'The outline leaves the Earth: longitude (-180 to 180) comes first, latitude (-90 to 90) second, in WGS 84 degrees. Coordinates in metres (Lambert-93) must be converted.',
  },
  reference: {
    article: 'RFC 7946 §4',
    certainty: 'read-in-the-text',
    url: 'https://www.rfc-editor.org/rfc/rfc7946',
  },
  holds: ({ outline }) => (outline ? ringsOf(outline).flat().every(isOnEarth) : null),
});

import type { Text } from '@maillage/schemas';
import { sayFigure } from '../unit-names.ts';

/** A figure with its unit, in both languages; none is said to be none. */
export function figureText(value: number | null, unit: string): Text {
  if (value === null) return { fr: 'sans valeur', en: 'no value' };
  return { fr: sayFigure(value, unit, 'fr'), en: sayFigure(value, unit, 'en') };
}

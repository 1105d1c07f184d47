import { aboutField, type Figure, figure, type Language } from '@maillage/schemas';
import { formatNumber } from './number.ts';

/** A figure as it was said: "plus de 350" is a bound, not an integer. */
export type QuotedFigure = Pick<Figure, 'value' | 'qualifier'>;

/**
 * A figure with its qualifier, so that no more is said than the source said.
 *
 * @example
 * formatFigure('fr', { value: 50, qualifier: 'about' }) // => 'environ 50'
 */
export function formatFigure(language: Language, { value, qualifier }: QuotedFigure): string {
  const number = formatNumber(language, value);
  if (qualifier === 'exact') return number;
  const words = aboutField(figure.shape.qualifier)?.values?.[qualifier];
  return `${words?.[language] ?? qualifier} ${number}`;
}

import { toIndicatorCatalogue } from '@maillage/indicators';
import { type Generator, toJsonText } from './generator.ts';

/** `specs/indicators.json`: what each indicator is, what it cannot say, and its worked examples. */
export const indicators: Generator = {
  name: 'indicators',
  generate: () => ({ 'specs/indicators.json': toJsonText(toIndicatorCatalogue()) }),
};

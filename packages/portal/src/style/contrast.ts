import { linearOf } from './colour-vision.ts';

/**
 * Contrast ratio between two sRGB colours, from 1 (the same) to 21 (black on white).
 *
 * (L₁ + 0.05) / (L₂ + 0.05), L the relative luminance, L₁ the lighter.
 *
 * @param a, b  `#rrggbb`
 * @source  WCAG 2.1, definitions of contrast ratio and relative luminance
 * @example
 * contrast('#000000', '#ffffff') // => 21
 */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r, g, b] = linearOf(colour);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

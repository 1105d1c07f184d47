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
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16)));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** From a gamma-encoded channel (0–255) to linear light (0–1). */
function linear(channel: number): number {
  const c = channel / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
}

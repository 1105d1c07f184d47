/** A way of seeing colour with two kinds of cones instead of three. */
export type ColourVision = 'protanopia' | 'deuteranopia' | 'tritanopia';

type Triple = readonly [number, number, number];

/**
 * What each vision makes of linear red, green and blue, at its full severity.
 *
 * @source  G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color
 *   Vision Deficiency", IEEE TVCG 15 (6), 2009, table of matrices, severity 1.0
 */
const MATRICES: Record<ColourVision, readonly [Triple, Triple, Triple]> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/**
 * How far apart two colours look to someone: the distance in CIELAB (ΔE*ab), about 2 being the least that is noticed.
 *
 * @param a, b  `#rrggbb`
 * @param vision  three kinds of cones when not given
 * @source  CIE 15:2004; sRGB to XYZ and the D65 white of IEC 61966-2-1
 */
export function colourDistance(a: string, b: string, vision?: ColourVision): number {
  const [p, q] = [a, b].map((colour) => toLab(seen(linearOf(colour), vision)));
  return p && q ? Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]) : Number.NaN;
}

function seen(rgb: Triple, vision: ColourVision | undefined): Triple {
  if (!vision) return rgb;
  const [r, g, b] = MATRICES[vision].map((row) => row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2]);
  return [clamp(r), clamp(g), clamp(b)];
}

function clamp(channel = 0): number {
  return Math.min(1, Math.max(0, channel));
}

function toLab([r, g, b]: Triple): Triple {
  const x = curve((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = curve(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = curve((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function curve(t: number): number {
  return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116;
}

/** Red, green and blue in linear light, each 0–1. */
export function linearOf(colour: string): Triple {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16)));
  return [r, g, b];
}

/** From a gamma-encoded channel (0–255) to linear light (0–1). */
function linear(channel: number): number {
  const c = channel / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
}

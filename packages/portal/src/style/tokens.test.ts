import { describe, expect, it } from 'vitest';
import { colourDistance } from './colour-vision.ts';
import { contrast } from './contrast.ts';
import { CONTRASTS, DARK, LIGHT } from './tokens.ts';

describe('contrast', () => {
  it('is 21 between black and white and 4.54 for the grey that WCAG gives as just enough on white', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    // #767676 on white: 4.54, the example of the WCAG understanding document for 1.4.3
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
});

describe('colour distance', () => {
  it('is 100 from black to white, and shrinks between red and green for who lacks a cone', () => {
    expect(colourDistance('#000000', '#ffffff')).toBeCloseTo(100, 0);
    const [red, green] = ['#c00000', '#008000'];
    expect(colourDistance(red, green, 'deuteranopia')).toBeLessThan(colourDistance(red, green) / 2);
  });
});

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
])('%s theme', (_, tokens) => {
  it.each(CONTRASTS)('%s on %s reaches %d', (text, ground, ratio) => {
    expect(contrast(tokens[text], tokens[ground])).toBeGreaterThanOrEqual(ratio);
  });

  /** ten times what is just noticed: told apart at a glance, on a map of small areas */
  const APART = 20;
  it.each([undefined, 'protanopia', 'deuteranopia', 'tritanopia'] as const)(
    'tells compliant, non-compliant and due soon apart (%s)',
    (vision) => {
      const { compliant, nonCompliant, dueSoon } = tokens;
      expect(colourDistance(compliant, nonCompliant, vision)).toBeGreaterThanOrEqual(APART);
      expect(colourDistance(compliant, dueSoon, vision)).toBeGreaterThanOrEqual(APART);
      expect(colourDistance(nonCompliant, dueSoon, vision)).toBeGreaterThanOrEqual(APART);
    },
  );

  it('keeps the classes of an indicator in order of lightness, each apart from the next', () => {
    const steps = (['k0', 'k1', 'k2', 'k3', 'k4'] as const).map((name) =>
      contrast(tokens[name], tokens.paper),
    );
    for (const [i, step] of steps.entries()) {
      if (i > 0) expect(step / (steps[i - 1] ?? 0)).toBeGreaterThan(1.2);
    }
  });
});

import { sketchDossier } from '@maillage/schemas';
import { describe, expect, it } from 'vitest';
import type { Indicator, Result } from './define-indicator.ts';
import { evaluate, IndicatorDefect } from './evaluate.ts';
import { pcsObligation } from './indicators/plans/pcs-obligation.ts';

const dossier = sketchDossier({ about: { level: 'commune', code: '62225' }, name: 'Clairmarais' });
const on = '2026-11-21';

const giving = (result: Partial<Result>): Indicator => ({
  ...pcsObligation,
  formula: () => ({ value: null, explanation: { fr: 'Rien.', en: 'Nothing.' }, ...result }),
});

describe('evaluating an indicator', () => {
  it('gives all that is needed to replay the figure', () => {
    expect(evaluate(giving({ value: 1 }), dossier, on)).toEqual({
      indicator: 'plans/pcs-obligation',
      version: '1.0',
      label: pcsObligation.label,
      unit: 'communes',
      territory: { level: 'commune', code: '62225' },
      on,
      value: 1,
      explanation: { fr: 'Rien.', en: 'Nothing.' },
      used: [],
      missing: [],
    });
  });

  it.each([
    ['not a number', { value: Number.NaN }],
    ['infinite', { value: Number.POSITIVE_INFINITY }],
    ['out of its range', { value: 2 }],
    ['out of its own bounds', { value: 0, bounds: { lower: 0.5, upper: 1 } }],
    ['between bounds that are upside down', { why: 'unknown', bounds: { lower: 1, upper: 0 } }],
    ['absent without a reason', { value: null }],
  ] as const)('refuses a figure that is %s: it is a bug', (_, result) => {
    expect(() => evaluate(giving(result), dossier, on)).toThrow(IndicatorDefect);
  });
});

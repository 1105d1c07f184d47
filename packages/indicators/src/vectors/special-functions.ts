import { betaQuantile } from '../methods/special/beta-quantile.ts';
import { chiSquaredTails } from '../methods/special/chi-squared.ts';
import { erf, erfc } from '../methods/special/error-function.ts';
import { fisherSnedecorTails } from '../methods/special/fisher-snedecor.ts';
import { incompleteBeta } from '../methods/special/incomplete-beta.ts';
import { incompleteGamma, type Tails } from '../methods/special/incomplete-gamma.ts';
import { logGamma } from '../methods/special/log-gamma.ts';
import { normalLower, normalQuantile, normalUpper } from '../methods/special/normal.ts';
import { studentTails } from '../methods/special/student.ts';
import { defineAdapter } from './vector.ts';

type Rows = readonly (readonly [number, number, number])[];

const both = ({ lower, upper }: Tails) => [lower, upper];

const OURS: Readonly<Record<string, (a: number, b: number, c: number) => readonly number[]>> = {
  logGamma: (x) => [logGamma(x)],
  incompleteGamma: (a, x) => both(incompleteGamma(a, x)),
  incompleteBeta: (a, b, x) => both(incompleteBeta(a, b, x)),
  erfc: (x) => [erf(x), erfc(x)],
  normal: (z) => [normalLower(z), normalUpper(z)],
  normalQuantile: (p) => [normalQuantile(p)],
  student: (t, df) => [studentTails(t, df).upper],
  chiSquared: (x, df) => [chiSquaredTails(x, df).upper],
  fisher: (f, a, b) => [fisherSnedecorTails(f, a, b).upper],
  betaQuantile: (p, a, b) => [betaQuantile(p, a, b)],
};

export const specialFunctions = defineAdapter({
  id: 'special-functions',
  methods: [
    'logGamma',
    'incompleteGamma',
    'incompleteBeta',
    'erf',
    'erfc',
    'normalUpper',
    'normalQuantile',
    'studentTails',
    'chiSquaredTails',
    'fisherSnedecorTails',
    'betaQuantile',
  ],
  compute: ({ inputs }) =>
    Object.fromEntries(
      Object.entries(inputs as Readonly<Record<string, Rows>>).map(([name, rows]) => [
        name,
        rows.map(([a, b, c]) => OURS[name]?.(a, b, c)),
      ]),
    ),
});

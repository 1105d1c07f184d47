import { type Column, figures } from '../methods/column.ts';
import { boxCox } from '../methods/treat/box-cox.ts';
import { logarithm } from '../methods/treat/logarithm.ts';
import { shape } from '../methods/treat/shape.ts';
import { winsorise, winsoriseEnds } from '../methods/treat/winsorise.ts';
import { columnsOf } from './columns-of.ts';
import { defineAdapter } from './vector.ts';

/** COINr's words for the cells that a winsorisation moved. */
function touchedWords(before: Column, after: Column): string[] {
  return Array.from(before.values, (value, i) => {
    const now = after.values[i] as number;
    return now < value ? 'winhi' : now > value ? 'winlo' : '';
  });
}

function treatedInEveryWay(x: Column) {
  const form = shape(x);
  const winsorised = winsorise(x);
  const forced = winsoriseEnds(x, 2, (form.skewness as number) >= 0 ? 1 : -1);
  const after = shape(winsorised.x);
  return {
    skew: form.skewness,
    kurt: form.kurtosis,
    pass: form.passes,
    win5: figures(winsorised.x),
    win5_n: winsorised.touched,
    win5_treated: touchedWords(x, winsorised.x),
    forcewin2: figures(forced.x),
    forcewin2_treated: touchedWords(x, forced.x),
    log_CT: figures(logarithm(x, 'offset')),
    log_CT_orig: figures(logarithm(x, 'one')),
    log_CT_plus: figures(logarithm(x, 'mirrored')),
    log_GII_formula: figures(logarithm(x, 'gii')),
    boxcox_half: figures(boxCox(x, 0.5)),
    boxcox_0: figures(boxCox(x, 0)),
    skew_after: after.skewness,
    kurt_after: after.kurtosis,
  };
}

export const coinrTreatmentFunctions = defineAdapter({
  id: 'coinr-treatment-functions',
  methods: ['shape', 'winsorise', 'winsoriseEnds', 'logarithm', 'boxCox'],
  compute: ({ inputs }) =>
    Object.fromEntries(Object.entries(columnsOf(inputs.X)).map(([name, x]) => [name, treatedInEveryWay(x)])),
});

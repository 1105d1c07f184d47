import { atkinson } from '../methods/inequality/atkinson.ts';
import { coefficientOfVariation } from '../methods/inequality/coefficient-of-variation.ts';
import { generalisedEntropy } from '../methods/inequality/generalised-entropy.ts';
import { gini } from '../methods/inequality/gini.ts';
import { giniOfSample } from '../methods/inequality/gini-of-sample.ts';
import { herfindahl } from '../methods/inequality/herfindahl.ts';
import { hoover } from '../methods/inequality/hoover.ts';
import { type Lorenz, lorenz } from '../methods/inequality/lorenz.ts';
import { theilL } from '../methods/inequality/theil-l.ts';
import { theilT } from '../methods/inequality/theil-t.ts';
import { defineAdapter } from './vector.ts';

export const inequalityIlocos = defineAdapter({
  id: 'inequality-ilocos',
  methods: [
    'gini',
    'giniOfSample',
    'theilT',
    'theilL',
    'atkinson',
    'coefficientOfVariation',
    'hoover',
    'generalisedEntropy',
    'herfindahl',
    'lorenz',
  ],
  apart: { atkinson_2_note: 'a remark on atkinson_2, not a figure' },
  compute: ({ inputs: { x }, expected }) => {
    const curve = lorenz(x) as Lorenz;
    const places = (expected.lorenz_p as number[]).map((p) => Math.round(p * x.length));
    return {
      gini: gini(x),
      gini_unbiased: giniOfSample(x),
      // the file has the two names exchanged: its own atkinson_1 is 1 − exp(−L), which holds for what it calls T
      theil_T: theilL(x),
      theil_L: theilT(x),
      'atkinson_0.5': atkinson(0.5, x),
      atkinson_1: atkinson(1, x),
      atkinson_2: 1 - (atkinson(2, x) as number),
      var_coeff: coefficientOfVariation(x),
      hoover_ricci_schutz: hoover(x),
      'entropy_0.5': generalisedEntropy(0.5, x),
      herfindahl: herfindahl(x),
      lorenz_p: places.map((place) => curve.holders[place]),
      lorenz_L: places.map((place) => curve.held[place]),
    };
  },
});

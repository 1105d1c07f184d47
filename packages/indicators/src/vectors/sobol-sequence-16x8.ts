import { sobolSequence } from '../methods/sensitivity/sobol-sequence.ts';
import { defineAdapter } from './vector.ts';

export const sobolSequence16x8 = defineAdapter({
  id: 'sobol-sequence-16x8',
  methods: ['sobolSequence'],
  apart: { scipyEqual: 'says that scipy gives the same points' },
  compute: ({ inputs: { n, d } }) => {
    const { values } = sobolSequence(n, d);
    return { points: Array.from({ length: n }, (_, i) => Array.from(values.subarray(i * d, (i + 1) * d))) };
  },
});

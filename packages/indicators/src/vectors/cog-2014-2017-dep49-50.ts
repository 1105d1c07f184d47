import { carryExtensive } from '../methods/crosswalk/carry-extensive.ts';
import { composePassages } from '../methods/crosswalk/compose-passages.ts';
import type { Passage } from '../methods/crosswalk/passage.ts';
import { defineAdapter } from './vector.ts';

type Table = {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly ratio: readonly (number | null)[];
};

const passageOf = ({ from, to, ratio }: Table): Passage =>
  from.map((code, i) => ({ from: code, to: to[i]!, share: ratio[i] ?? 1 }));

export const cog20142017Dep4950 = defineAdapter({
  id: 'cog-2014-2017-dep49-50',
  methods: ['carryExtensive', 'composePassages', 'checkPassage'],
  compute: ({ inputs: { values, passages } }) => {
    const passage = composePassages((passages as { table: Table }[]).map(({ table }) => passageOf(table)));
    const carry = (figures: readonly number[]) =>
      carryExtensive(new Map((values.CODGEO as string[]).map((code, i) => [code, figures[i]!])), passage);
    const population = carry(values.P12_POP);
    return {
      CODGEO: [...population.keys()],
      P12_POP: [...population.values()],
      SUPERF: [...carry(values.SUPERF).values()],
    };
  },
});

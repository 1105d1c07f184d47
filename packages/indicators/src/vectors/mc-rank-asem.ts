import { column } from '../methods/column.ts';
import { spearman } from '../methods/correlate/spearman.ts';
import { rankShifts } from '../methods/sensitivity/rank-shifts.ts';
import { rankUnderWeights } from '../methods/sensitivity/rank-under-weights.ts';
import { summariseRanks } from '../methods/sensitivity/summarise-ranks.ts';
import { defineAdapter } from './vector.ts';

export const mcRankAsem = defineAdapter({
  id: 'mc-rank-asem',
  methods: ['rankUnderWeights', 'summariseRanks', 'rankShifts', 'spearman'],
  compute: ({ inputs }) => {
    const rows = inputs.Z as number[][];
    const columns = (rows[0] ?? []).map((_, j) => column(rows.map((row) => row[j] as number)));
    const equal = columns.map(() => 1);
    const nominal = Array.from(rankUnderWeights(columns, [equal]).ranks);
    const draws = rankUnderWeights(columns, inputs.weights);
    const { mean, quantiles, topShare } = summariseRanks(draws, {
      shares: [0.05, 0.25, 0.5, 0.75, 0.95],
      top: 10,
    });
    const [q5, q25, median, q75, q95] = quantiles.map((values) => Array.from(values));
    const replicate = (r: number) => draws.ranks.subarray(r * draws.n, (r + 1) * draws.n);
    return {
      nominalRank: nominal,
      meanRank: Array.from(mean),
      q5,
      q25,
      median,
      q75,
      q95,
      meanAbsShiftPerDraw: rankShifts(draws, nominal),
      top10freq: Array.from(topShare),
      spearmanToNominal: Array.from({ length: draws.draws }, (_, r) => spearman(replicate(r), nominal)),
    };
  },
});

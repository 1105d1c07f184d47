import { type Concordance, kendallW } from '../agreement/kendall-w.ts';
import type { Measure } from '../measure.ts';
import { mean } from '../statistics/mean.ts';
import { standardDeviation } from '../statistics/standard-deviation.ts';
import { proportionalWeights } from './proportional-weights.ts';

/**
 * Weights from experts, and how much the experts agree.
 *
 * - `weights`: m shares that sum to 1
 * - `variation`: m coefficients of variation between the experts; null where the mean is 0 or there is one expert
 * - `concordance`: Kendall's W between their orders, or why there is none (one expert, all tie everything)
 */
export type Budget = {
  readonly weights: readonly number[];
  readonly variation: readonly (number | null)[];
  readonly concordance: Measure<Concordance>;
};

/**
 * Budget allocation: each expert spreads the same budget over the indicators, and the weights are the mean.
 *
 * w̄ⱼ = mean over experts of their shares
 *
 * @param experts  e ≥ 1 experts, each m amounts ≥ 0 (points); each one's amounts are brought to a sum of 1
 * @returns        weights and agreement
 * @throws RangeError  if there is no expert, lengths differ, an amount is negative, or an expert gives nothing
 * @source  OECD/JRC Handbook (2008), § 6.3
 * @example
 * budgetAllocation([[50, 50], [70, 30]]).weights // => [0.6, 0.4]
 */
export function budgetAllocation(experts: readonly (readonly number[])[]): Budget {
  const m = experts[0]?.length ?? 0;
  if (m === 0 || experts.some((expert) => expert.length !== m))
    throw new RangeError('budgetAllocation: lengths differ');
  const shares = experts.map(proportionalWeights);
  const byIndicator = Array.from({ length: m }, (_, j) => shares.map((expert) => expert[j] as number));
  const weights = byIndicator.map((given) => mean(given) as number);
  return {
    weights,
    variation: byIndicator.map((given, j) => {
      const spread = standardDeviation(given);
      return spread === null || weights[j] === 0 ? null : spread / (weights[j] as number);
    }),
    concordance: kendallW(shares),
  };
}

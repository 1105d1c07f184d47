import { type BetaConvergence, betaConvergence } from '../methods/convergence/beta-convergence.ts';
import { type SigmaConvergence, sigmaConvergence } from '../methods/convergence/sigma-convergence.ts';
import type { LinearTrend } from '../methods/trend/linear-trend.ts';
import { defineAdapter } from './vector.ts';

type Test = { standardError: number; t: number; p: number };

export const convergenceUsStates = defineAdapter({
  id: 'convergence-us-states',
  methods: ['betaConvergence', 'sigmaConvergence', 'linearTrend'],
  compute: ({ inputs }) => {
    const panel = inputs.y as number[][];
    const years = inputs.years as number[];
    const last = years.length - 1;
    const beta = betaConvergence(
      panel.map((row) => row[0]!),
      panel.map((row) => row[last]!),
      years[last]! - years[0]!,
    ) as BetaConvergence;
    const betaTest = beta.line.test as Test;
    const sigma = sigmaConvergence(panel, years) as SigmaConvergence;
    const trend = sigma.trend as LinearTrend;
    return {
      beta: {
        alpha: beta.line.intercept,
        beta: beta.line.slope,
        se_beta: betaTest.standardError,
        t_beta: betaTest.t,
        p_beta: betaTest.p,
        r2: beta.line.r2,
        speed_lambda: beta.speed,
        half_life: beta.halfLife,
      },
      sigma: sigma.sigma,
      cv: sigma.variation,
      sigma_trend_slope: trend.slope,
      sigma_trend_t: (trend.test as Test).t,
      sigma_trend_p: (trend.test as Test).p,
    };
  },
});

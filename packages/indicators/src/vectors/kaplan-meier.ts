import { eventRate } from '../methods/survival/event-rate.ts';
import { kaplanMeier, type SurvivalCurve } from '../methods/survival/kaplan-meier.ts';
import { type LogRank, logRank } from '../methods/survival/log-rank.ts';
import { type CumulativeHazard, nelsonAalen } from '../methods/survival/nelson-aalen.ts';
import { restrictedMean } from '../methods/survival/restricted-mean.ts';
import { type IntervalScale, survivalInterval } from '../methods/survival/survival-interval.ts';
import { survivalQuantile } from '../methods/survival/survival-quantile.ts';
import { type Weibull, weibull } from '../methods/survival/weibull.ts';
import { defineAdapter, type Vector } from './vector.ts';

const orNull = (found: unknown) => (typeof found === 'number' ? found : null);

function quantiles(curve: SurvivalCurve, scale: IntervalScale, shares: readonly number[]) {
  const { lower, upper } = survivalInterval(curve, scale, 0.95);
  const at = (survival: ArrayLike<number | null>) =>
    shares.map((p) => orNull(survivalQuantile(curve.time, survival, p)));
  return {
    p: shares,
    t: at(curve.survival),
    lower_log: at(lower),
    upper_log: at(upper),
    lower: at(lower),
    upper: at(upper),
  };
}

function restricted(curve: SurvivalCurve, tau: number) {
  const found = restrictedMean(curve, tau) as { mean: number; standardError: number };
  return { tau, rmean: found.mean, se: found.standardError };
}

function compute({ inputs, expected }: Vector) {
  const spells = { exit: inputs.time as number[], event: inputs.status as number[] };
  const group = (inputs.group as (string | number)[]).map(String);
  const curve = kaplanMeier(spells) as SurvivalCurve;
  const [log, loglog, plain] = (['log', 'log-log', 'plain'] as const).map((scale) =>
    survivalInterval(curve, scale, 0.95),
  );
  const hazard = nelsonAalen(spells) as CumulativeHazard;
  const test = logRank(spells, group, 0) as LogRank;
  const peto = logRank(spells, group, 1) as LogRank;
  const longest = curve.time.at(-1)!;
  const law = weibull(spells) as Weibull;
  const own = (name: string) => group.flatMap((g, i) => (g === name ? [i] : []));
  return {
    time: Array.from(curve.time),
    n_risk: Array.from(curve.atRisk),
    n_event: Array.from(curve.events),
    n_censor: Array.from(curve.censored),
    surv: Array.from(curve.survival),
    std_err_log: curve.standardErrorLog,
    lower_log: log!.lower,
    upper_log: log!.upper,
    lower_loglog: loglog!.lower,
    upper_loglog: loglog!.upper,
    lower_plain: plain!.lower,
    upper_plain: plain!.upper,
    quantiles: quantiles(curve, 'log', expected.quantiles.p),
    quantiles_loglog: quantiles(curve, 'log-log', expected.quantiles_loglog.p),
    rmst_full: restricted(curve, longest),
    rmst_half: restricted(curve, expected.rmst_half.tau),
    nelson_aalen_cumhaz: Array.from(hazard.hazard),
    nelson_aalen_se: Array.from(hazard.standardError),
    fleming_harrington_surv: Array.from(hazard.hazard, (h) => Math.exp(-h)),
    logrank: {
      chisq: test.chiSquared,
      df: test.degreesOfFreedom,
      p: test.p,
      obs: test.groups.map(({ observed }) => observed),
      exp: test.groups.map((g) => g.expected),
      n: test.groups.map(({ n }) => n),
      groups: test.groups.map(({ name }) => `group=${name}`),
    },
    peto_peto: { chisq: peto.chiSquared, p: peto.p },
    by_group_median: test.groups.map(({ name }) => {
      const one = kaplanMeier({
        exit: own(name).map((i) => spells.exit[i]!),
        event: own(name).map((i) => spells.event[i]!),
      }) as SurvivalCurve;
      return orNull(survivalQuantile(one.time, one.survival, 0.5));
    }),
    exponential_rate: eventRate(spells),
    weibull: { shape: law.shape, scale: law.scale, loglik: law.logLikelihood },
  };
}

const METHODS = [
  'kaplanMeier',
  'survivalInterval',
  'survivalQuantile',
  'restrictedMean',
  'nelsonAalen',
  'logRank',
  'eventRate',
  'weibull',
];

export const kmLung = defineAdapter({ id: 'km-lung', methods: METHODS, compute });
export const kmAml = defineAdapter({
  id: 'km-aml',
  methods: METHODS,
  apart: {
    'quantiles.upper_log.2':
      'R sorts an upper bound that rises again (0.458 at 45, 0.462 at 48) and says 48; the first time it is at most ½ is 45',
  },
  compute,
});

import { lowestPoint } from '../methods/trajectory/lowest-point.ts';
import { performanceLoss } from '../methods/trajectory/performance-loss.ts';
import { predictedResilience } from '../methods/trajectory/predicted-resilience.ts';
import { type Rapidity, rapidity } from '../methods/trajectory/rapidity.ts';
import { recoveredShare } from '../methods/trajectory/recovered-share.ts';
import { recoveryTime } from '../methods/trajectory/recovery-time.ts';
import { resilienceIndex } from '../methods/trajectory/resilience-index.ts';
import { setbacks } from '../methods/trajectory/setbacks.ts';
import { defineAdapter } from './vector.ts';

export const resilienceMariaElectricity = defineAdapter({
  id: 'resilience-maria-electricity',
  methods: [
    'performanceLoss',
    'resilienceIndex',
    'lowestPoint',
    'recoveredShare',
    'rapidity',
    'recoveryTime',
    'setbacks',
  ],
  compute: ({ inputs: { t, q, Q0 }, expected }) => {
    const curve = { t: t as number[], q: q as number[] };
    const worst = lowestPoint(curve, Q0);
    const kept = resilienceIndex(curve, Q0, 'line') as number;
    const final = curve.q.at(-1)!;
    const pace = rapidity(curve) as Rapidity;
    const back = (which: 'first' | 'sustained') =>
      Object.fromEntries(
        Object.keys(expected.time_first_reaching).map((level) => {
          const { at, recovered } = recoveryTime(curve, Number(level))[which];
          return [level, recovered ? at : null];
        }),
      );
    const falls = setbacks(curve);
    return {
      loss_integral_trapezoid: performanceLoss(curve, Q0, 'line').signed,
      loss_integral_previous_value: performanceLoss(curve, Q0, 'step').signed,
      mean_performance: kept * Q0,
      resilience_index: kept,
      robustness_min: worst.robustness,
      t_min: worst.at,
      drop: worst.drop,
      recovered_fraction_HRM: recoveredShare(final, Q0, worst.robustness),
      HRM_at_each_time: curve.q.map((now) => recoveredShare(now, Q0, worst.robustness)),
      rapidity_mean: pace.mean,
      max_rapidity: pace.greatest,
      time_first_reaching: back('first'),
      time_sustained_above: back('sustained'),
      final,
      n_setbacks: falls.count,
      largest_setback: falls.largest,
    };
  },
});

export const resilienceAnalytic = defineAdapter({
  id: 'resilience-analytic',
  methods: ['performanceLoss', 'lowestPoint', 'rapidity', 'recoveryTime', 'predictedResilience'],
  apart: {
    'cases.3':
      'has a tolerance of its own in its figures (trapezoid abs 0.01): compared in trajectory.test.ts',
  },
  compute: ({ inputs: { cases } }) => {
    const [triangle, zobel, plateau, , above] = cases.map((one: { inputs: unknown }) => one.inputs);
    const full = recoveryTime(triangle, triangle.Q0).first;
    const loss = performanceLoss(above, above.Q0, 'line');
    return {
      cases: [
        {
          loss: performanceLoss(triangle, triangle.Q0, 'line').signed,
          robustness: lowestPoint(triangle, triangle.Q0).robustness,
          recovery_time: full.recovered ? full.at : null,
          rapidity: (rapidity(triangle) as Rapidity).mean,
        },
        { R: predictedResilience(zobel.X, zobel.T, zobel.Tstar) },
        {
          loss: performanceLoss(plateau, plateau.Q0, 'line').signed,
          time_to_90: recoveryTime(plateau, 90).first.at,
          never_back_to_100: !recoveryTime(plateau, 100).first.recovered,
        },
        null,
        loss,
      ],
    };
  },
});

import { cohenW } from '../methods/representation/cohen-w.ts';
import { dissimilarity } from '../methods/representation/dissimilarity.ts';
import { type Fit, goodnessOfFit } from '../methods/representation/goodness-of-fit.ts';
import { hellinger } from '../methods/representation/hellinger.ts';
import { jensenShannon } from '../methods/representation/jensen-shannon.ts';
import { kullbackLeibler } from '../methods/representation/kullback-leibler.ts';
import { type GroupGap, representationGap } from '../methods/representation/representation-gap.ts';
import { defineAdapter } from './vector.ts';

export const representationTitanic = defineAdapter({
  id: 'representation-titanic',
  methods: [
    'representationGap',
    'dissimilarity',
    'goodnessOfFit',
    'cohenW',
    'kullbackLeibler',
    'jensenShannon',
    'hellinger',
  ],
  compute: ({ inputs: { observed, population } }) => {
    const gaps = representationGap(observed, population, 0.95) as readonly GroupGap[];
    const fit = goodnessOfFit(observed, population, 0, 0) as Fit;
    return {
      share: gaps.map((group) => group.share),
      gap_points: gaps.map((group) => 100 * group.gap),
      representation_ratio: gaps.map((group) => group.ratio),
      dissimilarity_index: dissimilarity(observed, population),
      chi2: fit.chiSquared,
      chi2_df: fit.degreesOfFreedom,
      chi2_p: fit.p,
      G: fit.g,
      G_p: fit.gP,
      cohen_w: cohenW(observed, population),
      kl_sample_from_population: kullbackLeibler(observed, population),
      kl_population_from_sample: kullbackLeibler(population, observed),
      jensen_shannon_nat: jensenShannon(observed, population),
      hellinger: hellinger(observed, population),
      standardised_residuals: gaps.map((group) => group.residual),
    };
  },
});

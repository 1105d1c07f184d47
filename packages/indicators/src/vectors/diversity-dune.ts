import { brayCurtis } from '../methods/diversity/bray-curtis.ts';
import { chao1 } from '../methods/diversity/chao1.ts';
import { fisherAlpha } from '../methods/diversity/fisher-alpha.ts';
import { hill } from '../methods/diversity/hill.ts';
import { jaccard } from '../methods/diversity/jaccard.ts';
import { pielou } from '../methods/diversity/pielou.ts';
import { rarefaction } from '../methods/diversity/rarefaction.ts';
import { richness } from '../methods/diversity/richness.ts';
import { shannon } from '../methods/diversity/shannon.ts';
import { simpson } from '../methods/diversity/simpson.ts';
import { simpsonUnbiased } from '../methods/diversity/simpson-unbiased.ts';
import { defineAdapter } from './vector.ts';

/** The lower triangle of distances between sites, column after column, as R's dist prints them. */
function distances(sites: readonly (readonly number[])[], between: typeof brayCurtis) {
  return sites.flatMap((site, i) => sites.slice(i + 1).map((other) => between(site, other)));
}

export const diversityDune = defineAdapter({
  id: 'diversity-dune',
  methods: [
    'shannon',
    'simpson',
    'simpsonUnbiased',
    'pielou',
    'hill',
    'richness',
    'fisherAlpha',
    'chao1',
    'rarefaction',
    'brayCurtis',
    'jaccard',
  ],
  apart: {
    fisher_alpha:
      'found by vegan to 4e-6 only: its figures miss S = α ln(1 + N/α), ours meet it; compared in diversity.test.ts',
  },
  compute: ({ inputs }) => {
    const sites = inputs.X as number[][];
    const smallest = Math.min(...sites.map((site) => site.reduce((total, count) => total + count, 0)));
    return {
      shannon_nat: sites.map(shannon),
      shannon_base2: sites.map((site) => (shannon(site) as number) / Math.LN2),
      simpson_1_minus_D: sites.map(simpson),
      inverse_simpson: sites.map((site) => hill(2, site)),
      richness: sites.map(richness),
      pielou_evenness: sites.map(pielou),
      fisher_alpha: sites.map(fisherAlpha),
      chao1: sites.map(chao1),
      rarefy_min: sites.map((site) => rarefaction(site, smallest)),
      hill_q0_1_2_inf: sites.map((site) => [0, 1, 2, Number.POSITIVE_INFINITY].map((q) => hill(q, site))),
      unbiased_simpson: sites.map(simpsonUnbiased),
      bray_curtis_first5: distances(sites.slice(0, 5), brayCurtis),
      jaccard_first5_binary: distances(sites.slice(0, 5), jaccard),
    };
  },
});

import { ampiState77 } from './ampi-state77.ts';
import { bodUsarrests } from './bod-usarrests.ts';
import { coinrAggregationFunctions } from './coinr-aggregation-functions.ts';
import { coinrAsemPcaCorrelations } from './coinr-asem-pca-correlations.ts';
import { coinrAsemPipeline } from './coinr-asem-pipeline.ts';
import { coinrAsemStats } from './coinr-asem-stats.ts';
import { coinrAsemWhatif } from './coinr-asem-whatif.ts';
import { coinrNormalisationFunctions } from './coinr-normalisation-functions.ts';
import { coinrTreatmentFunctions } from './coinr-treatment-functions.ts';
import { cronbachAttitude } from './cronbach-attitude.ts';
import { descriptiveAirqualityMtcars } from './descriptive-airquality-mtcars.ts';
import { femaNri2021Components } from './fema-nri-2021-components.ts';
import { gdi2019 } from './gdi-2019.ts';
import { hdi2021 } from './hdi-2021.ts';
import { inform2016, informMid2018 } from './inform.ts';
import { ndgain2019SectorsWaterHealth, ndgain2020Top } from './ndgain.ts';
import { pcaUsarrests } from './pca-usarrests.ts';
import { pcaVarimaxSwiss } from './pca-varimax-swiss.ts';
import { sobolIshigami } from './sobol-ishigami.ts';
import { sobolSequence16x8 } from './sobol-sequence-16x8.ts';
import { specialFunctions } from './special-functions.ts';
import { svi2018Theme1 } from './svi2018-theme1.ts';
import type { Adapter } from './vector.ts';
import { worldriskindex2016, worldriskindex2018 } from './worldriskindex.ts';

/** One adapter for each vector, by the vector's name. */
export const adapters: readonly Adapter[] = [
  ampiState77,
  bodUsarrests,
  coinrAggregationFunctions,
  coinrAsemPcaCorrelations,
  coinrAsemPipeline,
  coinrAsemStats,
  coinrAsemWhatif,
  coinrNormalisationFunctions,
  coinrTreatmentFunctions,
  cronbachAttitude,
  descriptiveAirqualityMtcars,
  femaNri2021Components,
  gdi2019,
  hdi2021,
  inform2016,
  informMid2018,
  ndgain2019SectorsWaterHealth,
  ndgain2020Top,
  pcaUsarrests,
  pcaVarimaxSwiss,
  sobolIshigami,
  sobolSequence16x8,
  specialFunctions,
  svi2018Theme1,
  worldriskindex2016,
  worldriskindex2018,
];

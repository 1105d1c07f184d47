import { agreementFleissCohen } from './agreement-fleiss-cohen.ts';
import { ampiState77 } from './ampi-state77.ts';
import { bodUsarrests } from './bod-usarrests.ts';
import { cog20142017Dep4950 } from './cog-2014-2017-dep49-50.ts';
import { coinrAggregationFunctions } from './coinr-aggregation-functions.ts';
import { coinrAsemPcaCorrelations } from './coinr-asem-pca-correlations.ts';
import { coinrAsemPipeline } from './coinr-asem-pipeline.ts';
import { coinrAsemStats } from './coinr-asem-stats.ts';
import { coinrAsemWhatif } from './coinr-asem-whatif.ts';
import { coinrNormalisationFunctions } from './coinr-normalisation-functions.ts';
import { coinrTreatmentFunctions } from './coinr-treatment-functions.ts';
import { contingencyHaireye } from './contingency-haireye.ts';
import { convergenceUsStates } from './convergence-us-states.ts';
import { cronbachAttitude } from './cronbach-attitude.ts';
import { descriptiveAirqualityMtcars } from './descriptive-airquality-mtcars.ts';
import { diversityDune } from './diversity-dune.ts';
import { femaNri2021Components } from './fema-nri-2021-components.ts';
import { gdi2019 } from './gdi-2019.ts';
import { getisOrdStl } from './getis-ord-stl.ts';
import { hdi2021 } from './hdi-2021.ts';
import { inequalityIlocos } from './inequality-ilocos.ts';
import { inform2016, informMid2018 } from './inform.ts';
import { kmAml, kmLung } from './kaplan-meier.ts';
import { kendallWAttitude } from './kendall-w-attitude.ts';
import { mkNile, mkPrecipgl, mkPymannkendallOriginal, mkSeasonalCo2 } from './mann-kendall.ts';
import { mcRankAsem } from './mc-rank-asem.ts';
import { moranColumbus, moranStlHomicide } from './moran.ts';
import { ndgain2019SectorsWaterHealth, ndgain2020Top } from './ndgain.ts';
import { netKarate, netKrackhardtKite } from './networks.ts';
import { pcaUsarrests } from './pca-usarrests.ts';
import { pcaVarimaxSwiss } from './pca-varimax-swiss.ts';
import { proportionIntervals } from './proportion-intervals.ts';
import { representationTitanic } from './representation-titanic.ts';
import { resilienceAnalytic, resilienceMariaElectricity } from './resilience.ts';
import { sobolIshigami } from './sobol-ishigami.ts';
import { sobolSequence16x8 } from './sobol-sequence-16x8.ts';
import { specialFunctions } from './special-functions.ts';
import { svi2018Theme1 } from './svi2018-theme1.ts';
import type { Adapter } from './vector.ts';
import { weightedStateIncome } from './weighted-state-income.ts';
import { worldriskindex2016, worldriskindex2018 } from './worldriskindex.ts';

/** One adapter for each vector, by the vector's name. */
export const adapters: readonly Adapter[] = [
  agreementFleissCohen,
  ampiState77,
  bodUsarrests,
  cog20142017Dep4950,
  coinrAggregationFunctions,
  coinrAsemPcaCorrelations,
  coinrAsemPipeline,
  coinrAsemStats,
  coinrAsemWhatif,
  coinrNormalisationFunctions,
  coinrTreatmentFunctions,
  contingencyHaireye,
  convergenceUsStates,
  cronbachAttitude,
  descriptiveAirqualityMtcars,
  diversityDune,
  femaNri2021Components,
  gdi2019,
  getisOrdStl,
  hdi2021,
  inequalityIlocos,
  inform2016,
  informMid2018,
  kendallWAttitude,
  kmAml,
  kmLung,
  mcRankAsem,
  mkNile,
  mkPrecipgl,
  mkPymannkendallOriginal,
  mkSeasonalCo2,
  moranColumbus,
  moranStlHomicide,
  ndgain2019SectorsWaterHealth,
  ndgain2020Top,
  netKarate,
  netKrackhardtKite,
  pcaUsarrests,
  pcaVarimaxSwiss,
  proportionIntervals,
  representationTitanic,
  resilienceAnalytic,
  resilienceMariaElectricity,
  sobolIshigami,
  sobolSequence16x8,
  specialFunctions,
  svi2018Theme1,
  weightedStateIncome,
  worldriskindex2016,
  worldriskindex2018,
];

import type { Parameter } from '../parameter.ts';
import { correspondentDelay } from './correspondent-delay.ts';
import { councilRenewal } from './council-renewal.ts';
import { dicrimCycloneTerritories, pcsCycloneTerritories } from './cyclone-territories.ts';
import { dicrimNotice } from './dicrim-notice.ts';
import { directoryFreshness } from './directory-freshness.ts';
import { pcsAdoptionDelay } from './pcs-adoption-delay.ts';
import { pcsCases } from './pcs-cases.ts';
import { picsDeadline } from './pics-deadline.ts';
import { planEvaluationPeriod } from './plan-evaluation-period.ts';
import { planExercisePeriod } from './plan-exercise-period.ts';
import { planRevisionPeriod } from './plan-revision-period.ts';
import { publicInformationPeriod } from './public-information-period.ts';
import { dicrimSeismicZones, pcsSeismicZones } from './seismic-zones.ts';

/** The registry: one line per dated parameter. */
export const legalParameters: readonly Parameter<unknown>[] = [
  correspondentDelay,
  councilRenewal,
  dicrimCycloneTerritories,
  dicrimNotice,
  dicrimSeismicZones,
  directoryFreshness,
  pcsAdoptionDelay,
  pcsCases,
  pcsCycloneTerritories,
  pcsSeismicZones,
  picsDeadline,
  planEvaluationPeriod,
  planExercisePeriod,
  planRevisionPeriod,
  publicInformationPeriod,
];

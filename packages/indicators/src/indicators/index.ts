import type { Indicator } from '../define-indicator.ts';
import { catnatCount } from './exposure/catnat-count.ts';
import { catnatLastEvent } from './exposure/catnat-last-event.ts';
import { pprtExposure } from './exposure/pprt-exposure.ts';
import { sourcesDisagree } from './exposure/sources-disagree.ts';
import { dicrimAge } from './information/dicrim-age.ts';
import { dicrimRate } from './information/dicrim-rate.ts';
import { informedInTime } from './information/informed-in-time.ts';
import { timWithoutDicrim } from './information/tim-without-dicrim.ts';
import { adoption } from './knowledge/adoption.ts';
import { phaseHazardCoverage } from './knowledge/phase-hazard-coverage.ts';
import { weightedGap } from './needs/weighted-gap.ts';
import { withoutActor } from './needs/without-actor.ts';
import { articulationActors } from './network/articulation-actors.ts';
import { isolatedCommunes } from './network/isolated-communes.ts';
import { serviceMix } from './network/service-mix.ts';
import { contributionsTakenUp } from './participation/contributions-taken-up.ts';
import { contributionsTraced } from './participation/contributions-traced.ts';
import { ideasGiven } from './participation/ideas-given.ts';
import { participants } from './participation/participants.ts';
import { workshopToRoadmap } from './participation/workshop-to-roadmap.ts';
import { epciOwingPics } from './plans/epci-owing-pics.ts';
import { evaluatedInTime } from './plans/evaluated-in-time.ts';
import { exercisesMet } from './plans/exercises-met.ts';
import { exercisesNeeded } from './plans/exercises-needed.ts';
import { obligedCommunes } from './plans/obliged-communes.ts';
import { overdueAfterNotification } from './plans/overdue-after-notification.ts';
import { pcsCompleteness } from './plans/pcs-completeness.ts';
import { pcsCoverage } from './plans/pcs-coverage.ts';
import { pcsFreshness } from './plans/pcs-freshness.ts';
import { pcsObligation } from './plans/pcs-obligation.ts';
import { plansAlive } from './plans/plans-alive.ts';
import { populationCovered } from './plans/population-covered.ts';
import { practisedInTime } from './plans/practised-in-time.ts';
import { revisedInTime } from './plans/revised-in-time.ts';
import { weakestClock } from './plans/weakest-clock.ts';
import { eventsOnline } from './programme/events-online.ts';
import { eventsOverlapping } from './programme/events-overlapping.ts';
import { eventsStarting } from './programme/events-starting.ts';
import { eventsWithin } from './programme/events-within.ts';
import { realisedOverAnnounced } from './programme/realised-over-announced.ts';
import { reportingQuality } from './quality/reporting-quality.ts';
import { sendaiE2 } from './sendai/e-2.ts';
import { sendaiG3 } from './sendai/g-3.ts';
import { sendaiG4 } from './sendai/g-4.ts';
import { sendaiG5 } from './sendai/g-5.ts';
import { decisionDelayMedian } from './watch/decision-delay-median.ts';
import { decisionDelayP90 } from './watch/decision-delay-p90.ts';
import { falseAlerts } from './watch/false-alerts.ts';
import { signalsAnalysed } from './watch/signals-analysed.ts';

/** The registry: one line per indicator. */
export const indicators: readonly Indicator[] = [
  pcsObligation,
  obligedCommunes,
  pcsCoverage,
  populationCovered,
  pcsFreshness,
  revisedInTime,
  evaluatedInTime,
  practisedInTime,
  plansAlive,
  weakestClock,
  pcsCompleteness,
  epciOwingPics,
  exercisesNeeded,
  exercisesMet,
  overdueAfterNotification,
  dicrimRate,
  dicrimAge,
  timWithoutDicrim,
  informedInTime,
  catnatCount,
  catnatLastEvent,
  pprtExposure,
  sourcesDisagree,
  articulationActors,
  isolatedCommunes,
  serviceMix,
  decisionDelayMedian,
  decisionDelayP90,
  falseAlerts,
  signalsAnalysed,
  contributionsTakenUp,
  contributionsTraced,
  ideasGiven,
  participants,
  workshopToRoadmap,
  eventsOnline,
  eventsOverlapping,
  eventsStarting,
  eventsWithin,
  realisedOverAnnounced,
  adoption,
  phaseHazardCoverage,
  weightedGap,
  withoutActor,
  sendaiE2,
  sendaiG3,
  sendaiG4,
  sendaiG5,
  reportingQuality,
];

/** The indicator of that id (`plans/pcs-coverage`), or undefined. */
export function findIndicator(id: string): Indicator | undefined {
  return indicators.find((indicator) => indicator.id === id);
}

// The registry: one line per record type, with the type of its body.
export { type ActionSheet, actionSheet } from './action-sheet/action-sheet.ts';
export { type Activation, activation } from './activation/activation.ts';
export { type Actor, actor } from './actor/actor.ts';
export { type ActorLink, actorLink } from './actor-link/actor-link.ts';
export { type Alert, alert } from './alert/alert.ts';
export { type AlertArrangement, alertArrangement } from './alert-arrangement/alert-arrangement.ts';
export { type Catnat, catnat } from './catnat/catnat.ts';
export { type CatnatTally, catnatTally } from './catnat-tally/catnat-tally.ts';
export { type CoDevelopmentGroup, coDevelopmentGroup } from './co-development-group/co-development-group.ts';
export { type Concertation, concertation } from './concertation/concertation.ts';
export { type Correspondant, correspondant } from './correspondant/correspondant.ts';
export { type Dataset, dataset } from './dataset/dataset.ts';
export { type Decision, decision } from './decision/decision.ts';
export { type Dicrim, dicrim } from './dicrim/dicrim.ts';
export { type Event, event } from './event/event.ts';
export { type Exercise, exercise } from './exercise/exercise.ts';

export {
export { type Facilitator, facilitator } from './facilitator/facilitator.ts';

export { type FloodAtlas, floodAtlas } from './flood-atlas/flood-atlas.ts';
export { type FollowUpCommittee, followUpCommittee } from './follow-up-committee/follow-up-committee.ts';
export { type GroupMeeting, groupMeeting } from './group-meeting/group-meeting.ts';
export { type IndicatorMapping, indicatorMapping } from './indicator-mapping/indicator-mapping.ts';
export { type Laboratory, laboratory } from './laboratory/laboratory.ts';
export { type LogEntry, logEntry } from './log-entry/log-entry.ts';
export { type Means, means } from './means/means.ts';
export { type Ort, ort } from './ort/ort.ts';
export { type Pcs, pcs } from './pcs/pcs.ts';
export { type Pics, pics } from './pics/pics.ts';
export { type PooledResource, pooledResource } from './pooled-resource/pooled-resource.ts';
export { type ReserveCommunale, reserveCommunale } from './reserve-communale/reserve-communale.ts';
export { type Rex, rex } from './rex/rex.ts';
export { type RiskExposure, riskExposure } from './risk-exposure/risk-exposure.ts';
export { type RiskPreventionPlan, riskPreventionPlan } from './risk-prevention-plan/risk-prevention-plan.ts';
export { type SharedDiagnosis, sharedDiagnosis } from './shared-diagnosis/shared-diagnosis.ts';
export { type Shelter, shelter } from './shelter/shelter.ts';
export { type Signal, signal } from './signal/signal.ts';
export { type Stake, stake } from './stake/stake.ts';
export { type Territory, territory } from './territory/territory.ts';
export { type Tim, tim } from './tim/tim.ts';
export { type WatchProcess, watchProcess } from './watch-process/watch-process.ts';
export { type WatchSource, watchSource } from './watch-source/watch-source.ts';

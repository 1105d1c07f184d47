// The registry: one line per record type, with the type of its body.
export { type ActionSheet, actionSheet } from './action-sheet/action-sheet.ts';
export { type Activation, activation } from './activation/activation.ts';
export { type Actor, actor } from './actor/actor.ts';
export { type ActorLink, actorLink } from './actor-link/actor-link.ts';
export { type AdaptationProject, adaptationProject } from './adaptation-project/adaptation-project.ts';
export { type Alert, alert } from './alert/alert.ts';
export { type AlertArrangement, alertArrangement } from './alert-arrangement/alert-arrangement.ts';
export { type AwardApplication, awardApplication } from './award-application/award-application.ts';
export { type AwardEdition, awardEdition } from './award-edition/award-edition.ts';
export { type AwardResult, awardResult } from './award-result/award-result.ts';
export { type Catnat, catnat } from './catnat/catnat.ts';
export { type CatnatTally, catnatTally } from './catnat-tally/catnat-tally.ts';
export { type Challenge, challenge } from './challenge/challenge.ts';
export { type CoDevelopmentGroup, coDevelopmentGroup } from './co-development-group/co-development-group.ts';
export { type Concertation, concertation } from './concertation/concertation.ts';
export { type Contribution, contribution } from './contribution/contribution.ts';
export { type Correspondant, correspondant } from './correspondant/correspondant.ts';
export { type Dataset, dataset } from './dataset/dataset.ts';
export { type Decision, decision } from './decision/decision.ts';
export { type Deliverable, deliverable } from './deliverable/deliverable.ts';
export { type Dicrim, dicrim } from './dicrim/dicrim.ts';
export { type Edition, edition } from './edition/edition.ts';
export { type Event, event } from './event/event.ts';
export { type Exercise, exercise } from './exercise/exercise.ts';
export {
  type ExperimentValidation,
  experimentValidation,
} from './experiment-validation/experiment-validation.ts';
export { type Facilitator, facilitator } from './facilitator/facilitator.ts';
export { type FloodAtlas, floodAtlas } from './flood-atlas/flood-atlas.ts';
export { type FollowUpCommittee, followUpCommittee } from './follow-up-committee/follow-up-committee.ts';
export { type Gap, gap } from './gap/gap.ts';
export { type GoodPractice, goodPractice } from './good-practice/good-practice.ts';
export { type GroupMeeting, groupMeeting } from './group-meeting/group-meeting.ts';
export { type Idea, idea } from './idea/idea.ts';
export { type IdeaBox, ideaBox } from './idea-box/idea-box.ts';
export { type IndicatorMapping, indicatorMapping } from './indicator-mapping/indicator-mapping.ts';
export { type InnovationProject, innovationProject } from './innovation-project/innovation-project.ts';
export { type JuryScore, juryScore } from './jury-score/jury-score.ts';
export { type Laboratory, laboratory } from './laboratory/laboratory.ts';
export { type Lever, lever } from './lever/lever.ts';
export { type LogEntry, logEntry } from './log-entry/log-entry.ts';
export { type Means, means } from './means/means.ts';
export { type Measure, measure } from './measure/measure.ts';
export { type Need, need } from './need/need.ts';
export { type NeedResponse, needResponse } from './need-response/need-response.ts';
export { type NeedsAssessment, needsAssessment } from './needs-assessment/needs-assessment.ts';
export { type Ort, ort } from './ort/ort.ts';
export { type Pcs, pcs } from './pcs/pcs.ts';
export { type Pics, pics } from './pics/pics.ts';
export { type PlanningDocument, planningDocument } from './planning-document/planning-document.ts';
export { type PooledResource, pooledResource } from './pooled-resource/pooled-resource.ts';
export { type QuotedFigure, quotedFigure } from './quoted-figure/quoted-figure.ts';
export { type ResearchProject, researchProject } from './research-project/research-project.ts';
export { type ReserveCommunale, reserveCommunale } from './reserve-communale/reserve-communale.ts';
export { type Rex, rex } from './rex/rex.ts';
export { type RiskExposure, riskExposure } from './risk-exposure/risk-exposure.ts';
export { type RiskPreventionPlan, riskPreventionPlan } from './risk-prevention-plan/risk-prevention-plan.ts';
export { type Roadmap, roadmap } from './roadmap/roadmap.ts';
export { type RoadmapProject, roadmapProject } from './roadmap-project/roadmap-project.ts';
export { type Scenario, scenario } from './scenario/scenario.ts';
export { type SharedDiagnosis, sharedDiagnosis } from './shared-diagnosis/shared-diagnosis.ts';
export { type Shelter, shelter } from './shelter/shelter.ts';
export { type Signal, signal } from './signal/signal.ts';
export {
  type SignalQualification,
  signalQualification,
} from './signal-qualification/signal-qualification.ts';
export { type Stake, stake } from './stake/stake.ts';
export { type Synthesis, synthesis } from './synthesis/synthesis.ts';
export { type Team, team } from './team/team.ts';
export {
  type TerritorialContract,
  territorialContract,
} from './territorial-contract/territorial-contract.ts';
export { type Territory, territory } from './territory/territory.ts';
export { type Theme, theme } from './theme/theme.ts';
export { type Tim, tim } from './tim/tim.ts';
export { type Training, training } from './training/training.ts';
export { type TrainingLabel, trainingLabel } from './training-label/training-label.ts';
export { type TrainingSession, trainingSession } from './training-session/training-session.ts';
export { type WatchProcess, watchProcess } from './watch-process/watch-process.ts';
export { type WatchSource, watchSource } from './watch-source/watch-source.ts';
export { type WorkingGroup, workingGroup } from './working-group/working-group.ts';
export { type Workshop, workshop } from './workshop/workshop.ts';

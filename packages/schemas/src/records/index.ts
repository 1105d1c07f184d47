// The registry: one line per record type, with the type of its body.
export { type Actor, actor } from './actor/actor.ts';
export { type Catnat, catnat } from './catnat/catnat.ts';
export { type CatnatTally, catnatTally } from './catnat-tally/catnat-tally.ts';
export { type Concertation, concertation } from './concertation/concertation.ts';
export { type Dataset, dataset } from './dataset/dataset.ts';
export { type Dicrim, dicrim } from './dicrim/dicrim.ts';
export { type Event, event } from './event/event.ts';
export { type FloodAtlas, floodAtlas } from './flood-atlas/flood-atlas.ts';
export { type Ort, ort } from './ort/ort.ts';
export { type Pcs, pcs } from './pcs/pcs.ts';
export { type Pics, pics } from './pics/pics.ts';
export { type RiskExposure, riskExposure } from './risk-exposure/risk-exposure.ts';
export { type RiskPreventionPlan, riskPreventionPlan } from './risk-prevention-plan/risk-prevention-plan.ts';
export { type Territory, territory } from './territory/territory.ts';
export { type Tim, tim } from './tim/tim.ts';

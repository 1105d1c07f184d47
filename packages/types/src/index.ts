// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { ActorRecord } from './actor.ts';
import type { CatnatRecord } from './catnat.ts';
import type { CatnatTallyRecord } from './catnat-tally.ts';
import type { ConcertationRecord } from './concertation.ts';
import type { DatasetRecord } from './dataset.ts';
import type { DicrimRecord } from './dicrim.ts';
import type { EventRecord } from './event.ts';
import type { FloodAtlasRecord } from './flood-atlas.ts';
import type { OrtRecord } from './ort.ts';
import type { PcsRecord } from './pcs.ts';
import type { PicsRecord } from './pics.ts';
import type { RiskExposureRecord } from './risk-exposure.ts';
import type { RiskPreventionPlanRecord } from './risk-prevention-plan.ts';
import type { TerritoryRecord } from './territory.ts';
import type { TimRecord } from './tim.ts';

export type * from './actor.ts';
export type * from './catnat.ts';
export type * from './catnat-tally.ts';
export type * from './concertation.ts';
export type * from './dataset.ts';
export type * from './dicrim.ts';
export type * from './event.ts';
export type * from './flood-atlas.ts';
export type * from './ort.ts';
export type * from './pcs.ts';
export type * from './pics.ts';
export type * from './risk-exposure.ts';
export type * from './risk-prevention-plan.ts';
export type * from './territory.ts';
export type * from './tim.ts';
export type * from './shared.ts';

/** Each record, by the type written in its envelope. */
export type RecordByType = {
  'actor': ActorRecord;
  'catnat': CatnatRecord;
  'catnat-tally': CatnatTallyRecord;
  'concertation': ConcertationRecord;
  'dataset': DatasetRecord;
  'dicrim': DicrimRecord;
  'event': EventRecord;
  'flood-atlas': FloodAtlasRecord;
  'ort': OrtRecord;
  'pcs': PcsRecord;
  'pics': PicsRecord;
  'risk-exposure': RiskExposureRecord;
  'risk-prevention-plan': RiskPreventionPlanRecord;
  'territory': TerritoryRecord;
  'tim': TimRecord;
};

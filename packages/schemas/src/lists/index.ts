// The controlled lists: one line each.
export { actorKinds } from './actor-kinds.ts';
export { catnatHazards } from './catnat-hazards.ts';
export { eventFormats } from './event-formats.ts';
export { hazards } from './hazards.ts';
export { labs } from './labs.ts';
export { levers } from './levers.ts';
export { phases } from './phases.ts';
export { pprHazards } from './ppr-hazards.ts';
export { regions } from './regions.ts';

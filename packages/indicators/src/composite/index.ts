/** Composite indices: described by plain data, built, explained, perturbed, compared and replayed. */
export * from './aggregator-of.ts';
export * from './alter-recipe.ts';
export * from './build-composite.ts';
export * from './check-recipe.ts';
export * from './compare-versions.ts';
export * from './contributions.ts';
export * from './effective-weights.ts';
export * from './inputs.ts';
export * from './leave-one-out.ts';
export * from './normalise-indicator.ts';
export * from './prepare.ts';
export * from './recipe.ts';
export * from './replay.ts';
export * from './shapley-values.ts';
export * from './simulate-by-building.ts';
export * from './simulate-composite.ts';
export * from './uncertainty.ts';

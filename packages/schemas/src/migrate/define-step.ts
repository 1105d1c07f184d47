import type { Text } from '../text.ts';

/** `major.minor`. */
export type Version = `${number}.${number}`;

/**
 * One step from a version of a record to a later one: pure, so that the same document always becomes the same document.
 *
 * - `why`: what the later version says better, for whoever wonders what happened to their data
 * - `migrate`: the body as it was → the body as it is; what is not the step's affair is left as it was
 */
export type MigrationStep = {
  readonly record: string;
  readonly from: Version;
  readonly to: Version;
  readonly why: Text;
  readonly migrate: (body: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
};

/** Declares a migration step; the identity function, with its types checked. */
export function defineStep(step: MigrationStep): MigrationStep {
  return step;
}

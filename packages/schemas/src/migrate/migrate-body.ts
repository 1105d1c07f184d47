import { compareVersions, majorOf } from './compare-versions.ts';
import type { MigrationStep } from './define-step.ts';
import * as registry from './steps/index.ts';

/** A body brought to a version, and the steps that it took; undefined when no path leads there. */
export type Migrated = { readonly body: unknown; readonly steps: readonly MigrationStep[] } | undefined;

/** Every migration step. */
export const migrationSteps: readonly MigrationStep[] = Object.values(registry);

/**
 * A body brought from an older version of its record to a later one. Between two minor versions without a step nothing is
 * to be done: what a minor version adds, an older document does not have. Between two major versions there must be a step.
 *
 * @param body  left untouched; what is not an object comes back as it is, for the check to refuse
 */
export function migrateBody(
  record: string,
  { from, to }: { readonly from: string; readonly to: string },
  body: unknown,
  steps: readonly MigrationStep[] = migrationSteps,
): Migrated {
  const step = nextStep(
    steps.filter((one) => one.record === record && compareVersions(one.to, to) <= 0),
    from,
  );
  if (!step) return majorOf(from) === majorOf(to) ? { body, steps: [] } : undefined;
  const rest = migrateBody(record, { from: step.to, to }, apply(step, body), steps);
  return rest && { body: rest.body, steps: [step, ...rest.steps] };
}

/** The first step that starts at this version, or at a later minor of it. */
function nextStep(steps: readonly MigrationStep[], from: string): MigrationStep | undefined {
  return steps
    .filter((step) => majorOf(step.from) === majorOf(from) && compareVersions(step.from, from) >= 0)
    .toSorted((a, b) => compareVersions(a.from, b.from))[0];
}

function apply(step: MigrationStep, body: unknown): unknown {
  const isObject = typeof body === 'object' && body !== null && !Array.isArray(body);
  return isObject ? step.migrate(body as Readonly<Record<string, unknown>>) : body;
}

import { type Dossier, toTerritoryKey } from '@maillage/schemas';
import type { Indicator } from '../define-indicator.ts';
import { evaluate } from '../evaluate.ts';
import { declaredDossier, inOrder } from './declared-dossier.ts';
import { inputSteps } from './inputs-of.ts';
import { rankIntervals, type Span } from './rank-intervals.ts';
import {
  type HashOf,
  RUN_FORMAT,
  type Run,
  type RunDefinition,
  type RunResult,
  type RunSettings,
  type RunStep,
  sealRun,
} from './run.ts';

/**
 * Computes an indicator over many territories and keeps all that another node needs to find the same figures again.
 *
 * @param dossiers  the territories, in any order, each once
 * @param hashOf    the hash of a value's canonical text
 * @throws IndicatorDefect  as evaluate
 * @throws RangeError       when a territory comes twice
 */
export function runIndicator(
  indicator: Indicator,
  dossiers: readonly Dossier[],
  settings: RunSettings,
  hashOf: HashOf,
): Run {
  return finish(runSteps(indicator, dossiers, settings, hashOf));
}

/** The same, one territory at a time, computed then read into the run: whoever drives it can tell how far it has gone, and stop. */
export function* runSteps(
  indicator: Indicator,
  dossiers: readonly Dossier[],
  settings: RunSettings,
  hashOf: HashOf,
): Generator<RunStep, Run> {
  const read = inOrder(dossiers).map((dossier) => declaredDossier(dossier, indicator.inputs));
  refuseTwice(read);
  const results: RunResult[] = [];
  for (const dossier of read) {
    results.push(toResult(indicator, dossier, settings.on));
    yield { done: results.length, of: 2 * read.length };
  }
  const run = {
    format: RUN_FORMAT,
    indicator: definitionOf(indicator),
    ...settings,
    inputs: yield* inputSteps(read, hashOf),
    results: withRanks(results, indicator),
  } as const;
  return sealRun(run, hashOf);
}

/** Drives work to its end without a pause. */
export function finish<T>(steps: Generator<RunStep, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The definition that an indicator's runs follow. */
function definitionOf({ id, version, label, unit, direction }: Indicator): RunDefinition {
  return { id, version, label, unit, direction };
}

function toResult(indicator: Indicator, dossier: Dossier, on: string): RunResult {
  const {
    indicator: _,
    version: __,
    label: ___,
    unit: ____,
    on: _____,
    ...said
  } = evaluate(indicator, dossier, on);
  return { ...said, name: dossier.name };
}

/** An indicator that judges nothing ranks nobody. */
function withRanks(results: readonly RunResult[], { direction }: Indicator): readonly RunResult[] {
  if (direction === 0) return results;
  const ranks = rankIntervals(results.map(spanOf), direction);
  return results.map((result, i) => {
    const rank = ranks[i];
    return rank ? { ...result, rank } : result;
  });
}

function spanOf({ value, bounds }: RunResult): Span {
  if (bounds) return bounds;
  return value === null ? null : { lower: value, upper: value };
}

function refuseTwice(dossiers: readonly Dossier[]): void {
  const keys = dossiers.map(({ about }) => toTerritoryKey(about));
  const twice = keys.find((key, i) => key === keys[i + 1]);
  if (twice !== undefined) throw new RangeError(`runIndicator: ${twice} comes twice`);
}

import type { Dossier, Text } from '@maillage/schemas';
import { toTerritoryKey } from '@maillage/schemas';
import type { Indicator } from '../define-indicator.ts';
import { classLimits, classOf } from './classes.ts';
import { leaveRecordOut, type Move } from './leave-record-out.ts';
import type { Run, RunResult, RunStep } from './run.ts';
import { finish } from './run-indicator.ts';
import { sayExplanation } from './say-explanation.ts';

/**
 * Where a figure stands among those of its run.
 *
 * - `class`: from 1 for the lowest of `of`; null without a figure
 * - `up`, `down`: how far the figure is from the next class on each side, in its own unit; absent when there is none. Down, the
 *   limit itself already belongs to the class below; up, the limit must be passed
 * - `possible`: the classes that what is not known leaves open
 */
export type Standing = {
  readonly limits: readonly number[];
  readonly class: number | null;
  readonly of: number;
  readonly up?: { readonly limit: number; readonly gap: number };
  readonly down?: { readonly limit: number; readonly gap: number };
  readonly possible: readonly number[];
};

/** A record whose absence changes a figure, and the class that the figure would have among the run's other figures. */
export type ExplainedMove = Move & { readonly class: number | null };

/**
 * How a figure was reached, in data and in sentences.
 *
 * - `moves`: the records that move it, the one that moves it most first; absent when the dossier was not given
 */
export type RunExplanation = {
  readonly indicator: string;
  readonly version: string;
  readonly unit: string;
  readonly on: string;
  readonly result: RunResult;
  readonly standing: Standing;
  readonly moves?: readonly ExplainedMove[];
  readonly sentences: readonly Text[];
};

/** The indicator and the dossier that a figure came from: with them, an explanation can tell what moves it. */
export type Origin = { readonly indicator: Indicator; readonly dossier: Dossier };

/**
 * Explains the figure of one territory: what it rests on, what it lacked, which record moved it most, and what would change
 * its class among the figures of the run.
 *
 * @param territory  its key, `commune:62225`
 * @returns          undefined when the run does not hold the territory
 */
export function explainRun(run: Run, territory: string, origin?: Origin): RunExplanation | undefined {
  return finish(explainSteps(run, territory, origin));
}

/** The same, one record left out at a time. */
export function* explainSteps(
  run: Run,
  territory: string,
  origin?: Origin,
): Generator<RunStep, RunExplanation | undefined> {
  const result = run.results.find((one) => toTerritoryKey(one.territory) === territory);
  if (!result) return undefined;
  const limits = classLimits(run);
  const moves = origin && (yield* leaveRecordOut(origin.indicator, origin.dossier, run.on));
  const explained = {
    indicator: run.indicator.id,
    version: run.indicator.version,
    unit: run.indicator.unit,
    on: run.on,
    result,
    standing: standingOf(result, limits),
    ...(moves && { moves: moves.map((move) => ({ ...move, class: classOf(move.value, limits) })) }),
  };
  return { ...explained, sentences: sayExplanation(explained, origin?.indicator.cannotSay) };
}

function standingOf({ value, bounds }: RunResult, limits: readonly number[]): Standing {
  const own = classOf(value, limits);
  const lowest = classOf(bounds?.lower ?? value, limits);
  const highest = classOf(bounds?.upper ?? value, limits);
  const above = own === null ? undefined : limits[own - 1];
  const below = own === null ? undefined : limits[own - 2];
  return {
    limits,
    class: own,
    of: limits.length + 1,
    ...(value !== null && above !== undefined && { up: { limit: above, gap: above - value } }),
    ...(value !== null && below !== undefined && { down: { limit: below, gap: value - below } }),
    possible:
      lowest === null || highest === null
        ? []
        : Array.from({ length: highest - lowest + 1 }, (_, k) => lowest + k),
  };
}

import { type Dossier, toTerritoryKey } from '@maillage/schemas';
import type { Indicator } from '../define-indicator.ts';
import { order } from './declared-dossier.ts';
import { type HashOf, isSealed, type Run, type RunInput, type RunResult, type RunStep } from './run.ts';
import { finish, runSteps } from './run-indicator.ts';

/**
 * Something that a replay found otherwise.
 *
 * - `seal`: the kept run no longer bears the hash of what it says
 * - `definition`: the indicator is not of that version here
 * - `input`: a record was changed, is gone (`replayed` null) or is new (`kept` null)
 * - `result`: the fields of a territory's result that differ; a territory that one of the two does not have has no field
 */
export type RunDifference =
  | { readonly what: 'seal' }
  | { readonly what: 'definition'; readonly kept: string; readonly replayed: string }
  | { readonly what: 'input'; readonly kept: RunInput | null; readonly replayed: RunInput | null }
  | {
      readonly what: 'result';
      readonly territory: string;
      readonly fields: readonly string[];
      readonly kept: RunResult | null;
      readonly replayed: RunResult | null;
    };

/**
 * What a replay says.
 *
 * - `equal`: the same bytes: figures, reasons and inputs
 * - `figuresEqual`: the same figures at least, bounds, reasons of absence and ranks among them
 */
export type Replay = {
  readonly equal: boolean;
  readonly figuresEqual: boolean;
  readonly differences: readonly RunDifference[];
  readonly replayed: Run;
};

/** Computes a run again and says all that differs. */
export function replayRun(
  run: Run,
  indicator: Indicator,
  dossiers: readonly Dossier[],
  hashOf: HashOf,
): Replay {
  return finish(replaySteps(run, indicator, dossiers, hashOf));
}

/** The same, one territory at a time. */
export function* replaySteps(
  run: Run,
  indicator: Indicator,
  dossiers: readonly Dossier[],
  hashOf: HashOf,
): Generator<RunStep, Replay> {
  const { on, level, within, parameters, seed } = run;
  const settings = { on, level, within, parameters, seed };
  const replayed = yield* runSteps(indicator, dossiers, settings, hashOf);
  const differences = differencesOf(run, replayed, hashOf);
  return {
    equal: differences.length === 0 && run.hash === replayed.hash,
    figuresEqual: !differences.some(isOfFigures),
    differences,
    replayed,
  };
}

function differencesOf(kept: Run, replayed: Run, hashOf: HashOf): readonly RunDifference[] {
  const sealed = isSealed(kept, hashOf);
  if (sealed && kept.hash === replayed.hash) return [];
  return [
    ...(sealed ? [] : [{ what: 'seal' } as const]),
    ...definitionDifference(kept, replayed, hashOf),
    ...paired(kept.inputs, replayed.inputs, ({ id }) => id)
      .filter(([before, after]) => before?.hash !== after?.hash || before?.revision !== after?.revision)
      .map(([before, after]) => ({ what: 'input', kept: before, replayed: after }) as const),
    ...paired(kept.results, replayed.results, ({ territory }) => toTerritoryKey(territory)).flatMap(
      ([before, after]) => resultDifference(before, after, hashOf),
    ),
  ];
}

/** A definition may change its words or its direction without changing its version: that too is told. */
function definitionDifference(kept: Run, replayed: Run, hashOf: HashOf): readonly RunDifference[] {
  if (hashOf(kept.indicator) === hashOf(replayed.indicator)) return [];
  const named = ({ indicator: { id, version } }: Run) => `${id} ${version}`;
  return [{ what: 'definition', kept: named(kept), replayed: named(replayed) }];
}

function resultDifference(
  kept: RunResult | null,
  replayed: RunResult | null,
  hashOf: HashOf,
): readonly RunDifference[] {
  const one = kept ?? replayed;
  if (one === null) return [];
  const fields = kept && replayed ? fieldsThatDiffer(kept, replayed, hashOf) : [];
  if (kept && replayed && fields.length === 0) return [];
  return [{ what: 'result', territory: toTerritoryKey(one.territory), fields, kept, replayed }];
}

function fieldsThatDiffer(kept: RunResult, replayed: RunResult, hashOf: HashOf): readonly string[] {
  const fields = [...new Set([...Object.keys(kept), ...Object.keys(replayed)])].toSorted(order);
  const said = (result: RunResult, field: string) => hashOf([result[field as keyof RunResult] ?? null]);
  return fields.filter((field) => said(kept, field) !== said(replayed, field));
}

/** The fields of a result that are figures; the others are words and evidence. */
const FIGURES: ReadonlySet<string> = new Set(['value', 'bounds', 'why', 'rank']);

function isOfFigures(difference: RunDifference): boolean {
  if (difference.what !== 'result') return false;
  return difference.fields.length === 0 || difference.fields.some((field) => FIGURES.has(field));
}

/** The items of two lists side by side, by key, in the order of the keys; null where a list has none. */
export function paired<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
): readonly (readonly [T | null, T | null])[] {
  const [old, now] = [before, after].map((list) => new Map(list.map((item) => [keyOf(item), item])));
  const keys = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].toSorted(order);
  return keys.map((key) => [old?.get(key) ?? null, now?.get(key) ?? null]);
}

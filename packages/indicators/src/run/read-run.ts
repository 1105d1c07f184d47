import { type HashOf, isSealed, RUN_FORMAT, type Run } from './run.ts';

/** Why a file is not a run: it is something else, or a run that was altered since it was sealed. */
export type RunFault = 'not-a-run' | 'altered';

/** A run that was read from outside, with what is wrong with it. */
export type ReadRun = { readonly run: Run; readonly fault?: 'altered' } | { readonly fault: 'not-a-run' };

/** Reads a value as a run: the seal tells whether what stands in it is what was computed. */
export function readRun(value: unknown, hashOf: HashOf): ReadRun {
  if (!isShapedAsRun(value)) return { fault: 'not-a-run' };
  return isSealed(value, hashOf) ? { run: value } : { run: value, fault: 'altered' };
}

/** The shape that reading relies on; the seal answers for the rest. */
function isShapedAsRun(value: unknown): value is Run {
  if (!isObject(value) || value.format !== RUN_FORMAT || !isObject(value.indicator)) return false;
  const texts = [value.hash, value.on, value.level, value.within, value.indicator.id];
  return (
    texts.every((text) => typeof text === 'string') &&
    isListOf(value.inputs, (one) => typeof one.id === 'string') &&
    isListOf(value.results, (one) => isObject(one.territory) && 'value' in one)
  );
}

function isListOf(value: unknown, is: (item: Record<string, unknown>) => boolean): boolean {
  return Array.isArray(value) && value.every((item) => isObject(item) && is(item));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

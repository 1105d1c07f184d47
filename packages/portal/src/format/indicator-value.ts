import { fill } from '@maillage/schemas';
import type { Voice } from '../voice.ts';
import { indicatorWords, WHY_LABELS } from '../words/indicator.ts';
import { formatValue } from './unit.ts';

/** A value as a node gives it: null when it cannot be said, bounds when part of the evidence is unknown. */
export type Measured = {
  readonly value: number | null;
  readonly bounds?: { readonly lower: number; readonly upper: number };
  readonly why?: string;
};

/**
 * A measured value in words. When it is only bounded the bounds are said, never a middle: « entre 12 % et 97 % ».
 */
export function sayMeasured(voice: Voice, measured: Measured, unit: string): string {
  const { value, bounds, why } = measured;
  if (bounds && bounds.lower !== bounds.upper) return sayBounds(voice, bounds, unit);
  if (value !== null) return formatValue(voice.language, value, unit);
  const reason = why === undefined ? undefined : WHY_LABELS[why];
  const unsaid = voice.say(indicatorWords.unsaid);
  return reason ? `${voice.colon(unsaid)} ${voice.say(reason)}` : unsaid;
}

function sayBounds(voice: Voice, bounds: { lower: number; upper: number }, unit: string): string {
  const [lower, upper] = [bounds.lower, bounds.upper].map((end) => formatValue(voice.language, end, unit));
  return voice.say(fill(indicatorWords.between, { lower, upper }));
}

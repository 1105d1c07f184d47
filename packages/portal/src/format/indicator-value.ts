import { fill, type TerritoryLevel } from '@maillage/schemas';
import type { Voice } from '../voice.ts';
import { indicatorWords, WHY_LABELS } from '../words/indicator.ts';
import { recordWords } from '../words/record.ts';
import { formatRange, formatValue } from './unit.ts';

/** A value as a node gives it: null when it cannot be said, bounds when part of the evidence is unknown. */
export type Measured = {
  readonly value: number | null;
  readonly bounds?: { readonly lower: number; readonly upper: number };
  readonly why?: string;
};

/** How values read: with a unit, or as yes and no. */
export type Scale = { readonly unit: string; readonly isYesNo: boolean };

/**
 * How the values of an indicator read at a level. One commune counted among communes, or shared among them, is a yes or a
 * no: « 1 commune » or « 100 % » of one commune would be true and odd.
 */
export function scaleOf(
  { unit, levels }: { readonly unit: string; readonly levels: readonly TerritoryLevel[] },
  level: TerritoryLevel,
): Scale {
  const isShareOfCommunes = unit === '1' && levels.some((other) => other !== 'commune');
  return { unit, isYesNo: level === 'commune' && (unit === 'communes' || isShareOfCommunes) };
}

/**
 * A measured value in words. When it is only bounded the bounds are said, never a middle: « entre 12 % et 97 % ».
 */
export function sayMeasured(voice: Voice, measured: Measured, scale: Scale): string {
  const { value, bounds, why } = measured;
  if (isSpread(measured) && bounds && !scale.isYesNo) return sayBounds(voice, bounds, scale.unit);
  if (value !== null) return sayValue(voice, value, scale);
  const reason = sayWhy(voice, why);
  const unsaid = voice.say(indicatorWords.unsaid);
  return reason ? `${voice.colon(unsaid)} ${reason}` : unsaid;
}

/** Is the value known only by bounds that differ? */
export function isSpread({ bounds }: Measured): boolean {
  return bounds !== undefined && bounds.lower !== bounds.upper;
}

/** Why a value cannot be said, if the reason is one that has words here. */
export function sayWhy(voice: Voice, why: string | undefined): string | undefined {
  const reason = why === undefined ? undefined : WHY_LABELS[why];
  return reason && voice.say(reason);
}

/** A class of values, from its lowest to its highest. */
export function sayRange(voice: Voice, from: number, to: number, scale: Scale): string {
  return from === to ? sayValue(voice, from, scale) : formatRange(voice.language, from, to, scale.unit);
}

function sayValue(voice: Voice, value: number, { unit, isYesNo }: Scale): string {
  if (isYesNo && (value === 0 || value === 1))
    return voice.say(value === 1 ? recordWords.yes : recordWords.no);
  return formatValue(voice.language, value, unit);
}

/** The unit is said once, after the second number; a percentage keeps its sign on both. */
function sayBounds(voice: Voice, bounds: { lower: number; upper: number }, unit: string): string {
  const lower = formatValue(voice.language, bounds.lower, unit === '1' ? '1' : '');
  const upper = formatValue(voice.language, bounds.upper, unit);
  return voice.say(fill(indicatorWords.between, { lower, upper }));
}

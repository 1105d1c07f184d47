import type { Reference } from '../reference.ts';
import type { Text } from '../text.ts';

/**
 * A legal parameter through time: each value with the day it starts to apply and the article that sets it.
 * Law changes; code that quotes a number as a constant is wrong from the next decree on.
 */
export type Parameter<V> = {
  readonly id: string;
  readonly label: Text;
  /** unit of the value: "years", "months", "day" for a date */
  readonly unit: string;
  /** `legal` when the law sets it, `practice` when it is usage that a territory may change */
  readonly nature: 'legal' | 'practice';
  /** oldest first */
  readonly values: readonly [Dated<V>, ...Dated<V>[]];
};

export type Dated<V> = { readonly from: string; readonly value: V; readonly reference: Reference };

export function defineParameter<V>(parameter: Parameter<V>): Parameter<V> {
  return parameter;
}

/** The value in force on a day, or undefined before the first one. */
export function inForce<V>(parameter: Parameter<V>, on: string): Dated<V> | undefined {
  return parameter.values.findLast((dated) => dated.from <= on);
}

/**
 * The value that applies on a day; before the first one, the first. Rules say themselves from which day they speak
 * (`since`), so that the earlier days are theirs to refuse.
 */
export function valueOn<V>(parameter: Parameter<V>, on: string): V {
  return (inForce(parameter, on) ?? parameter.values[0]).value;
}

/** A length of calendar time, as `addTo` takes it. */
export type Term = { readonly years?: number; readonly months?: number };

/** The length that a parameter in years or months sets on a day. */
export function termOn(parameter: Parameter<number>, on: string): Term {
  const value = valueOn(parameter, on);
  return parameter.unit === 'years' ? { years: value } : { months: value };
}

import {
  OBLIGATION_LABELS,
  type Obligation,
  VERDICT_LABELS,
  VERDICT_VALUES,
  type VerdictValue,
} from '@maillage/schemas';
import type { IndicatorCard, IndicatorPoint, VerdictPoint } from '../answers.ts';
import { sayMeasured, sayRange, scaleOf } from '../format/indicator-value.ts';
import type { Voice } from '../voice.ts';
import { classesOf, classOf } from './classes.ts';

/** How a class is filled: a verdict's colour and pattern, or a step of the scale of indicators. */
export type Fill = VerdictValue | Obligation | '0' | '1' | '2' | '3' | '4';

/** A class of a layer, as its legend says it. */
type LayerClass = { readonly fill: Fill; readonly label: string };

/** What a layer says of one place: its fill, its own words, and its rank when places are sorted; null is always last. */
type LayerPlace = LayerClass & { readonly rank: number | null };

/** A way to colour a map: classes in the order of their legend, and the class of each place by its code. */
export type Layer = {
  readonly classes: readonly LayerClass[];
  readonly places: ReadonlyMap<string, LayerPlace>;
};

/** Obligations as a legend orders them. */
const OBLIGATIONS: readonly Obligation[] = ['obliged', 'not-obliged', 'unknown'];

/** A rule as a layer: by obligation when it says whether a duty exists, by verdict otherwise. */
export function verdictLayer(voice: Voice, points: readonly VerdictPoint[]): Layer {
  const isDuty = points.some(({ obligation }) => obligation !== undefined);
  const classes: readonly LayerClass[] = isDuty
    ? OBLIGATIONS.map((fill) => ({ fill, label: voice.say(OBLIGATION_LABELS[fill]) }))
    : VERDICT_VALUES.map((fill) => ({ fill, label: voice.say(VERDICT_LABELS[fill]) }));
  const places = points.map(({ territory, value, obligation }) => {
    const fill = isDuty ? (obligation ?? 'unknown') : value;
    const rank = classes.findIndex((one) => one.fill === fill);
    return [territory.code, { fill, rank, label: classes[rank]?.label ?? fill }] as const;
  });
  return { classes, places: new Map(places) };
}

/** how many steps the scale of indicators has */
const STEPS = 5;

/**
 * An indicator over communes as a layer: classes of about as many places each, then the places that it does not apply to,
 * if there are any, then those of which it cannot be said.
 */
export function indicatorLayer(voice: Voice, card: IndicatorCard, points: readonly IndicatorPoint[]): Layer {
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const steps = classesOf(values, STEPS);
  const scale = scaleOf(card, 'commune');
  const places = points.map((point) => {
    const step = point.value === null ? undefined : classOf(point.value, steps);
    if (step === undefined)
      return [point.territory.code, { ...classWithout(voice, point), rank: null }] as const;
    const label = sayMeasured(voice, point, scale);
    return [point.territory.code, { fill: fillOf(step, steps.length), label, rank: point.value }] as const;
  });
  const unmet = points.find(({ why }) => why === NOT_APPLICABLE);
  return {
    classes: [
      ...steps.map(({ from, to }, i) => ({
        fill: fillOf(i, steps.length),
        label: sayRange(voice, from, to, scale),
      })),
      ...(unmet ? [classWithout(voice, unmet)] : []),
      classWithout(voice, {}),
    ],
    places: new Map(places),
  };
}

const NOT_APPLICABLE = 'not-applicable';

/** The class of a place without a value: not concerned when the indicator does not apply to it, unknown otherwise. */
function classWithout(voice: Voice, { why }: { readonly why?: string }): LayerClass {
  const fill = why === NOT_APPLICABLE ? 'not-concerned' : 'unknown';
  return { fill, label: voice.say(VERDICT_LABELS[fill]) };
}

/** Spreads few classes over the whole scale: of two, the first and the last step. */
function fillOf(at: number, count: number): Fill {
  const step = count < 2 ? STEPS - 1 : Math.round((at * (STEPS - 1)) / (count - 1));
  return String(step) as Fill;
}

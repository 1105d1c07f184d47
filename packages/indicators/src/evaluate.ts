import type { Dossier, Evidence, Missing, TerritoryRef, Text } from '@maillage/schemas';
import type { Indicator, MissingReason, Result } from './define-indicator.ts';

/** A figure with all that another node needs to replay it. */
export type Evaluation = {
  readonly indicator: string;
  readonly version: string;
  readonly label: Text;
  readonly unit: string;
  readonly territory: TerritoryRef;
  readonly on: string;
  readonly value: number | null;
  readonly bounds?: { readonly lower: number; readonly upper: number };
  readonly why?: MissingReason;
  readonly explanation: Text;
  readonly used: readonly Evidence[];
  readonly missing: readonly Missing[];
  readonly parts?: Readonly<Record<string, number | string | null>>;
};

/**
 * The value of an indicator for a territory on a day, with what it used and what it lacked.
 *
 * @throws IndicatorDefect  when the formula gives a figure that it cannot give: not a number, out of its range, out of its
 *                          own bounds, or a null without a reason. That is a bug of the indicator, never of the data.
 */
export function evaluate(indicator: Indicator, dossier: Dossier, on: string): Evaluation {
  const { id, version, label, unit, levels } = indicator;
  const isAtLevel = levels.includes(dossier.about.level);
  const {
    used = [],
    missing = [],
    ...found
  } = isAtLevel ? indicator.formula(dossier, on) : NOT_AT_THIS_LEVEL;
  refuseDefects(indicator, found);
  return { indicator: id, version, label, unit, territory: dossier.about, on, ...found, used, missing };
}

/** The formula gave what no formula may give. */
export class IndicatorDefect extends Error {
  override readonly name = 'IndicatorDefect';
}

const NOT_AT_THIS_LEVEL: Result = {
  value: null,
  why: 'not-applicable',
  explanation: {
    fr: 'Cet indicateur ne se calcule pas à ce niveau de territoire.',
    en: 'This indicator is not computed at this level of territory.',
  },
};

function refuseDefects({ id, range }: Indicator, { value, bounds, why }: Result): void {
  const refuse = (what: string): never => {
    throw new IndicatorDefect(`${id}: ${what}`);
  };
  if (value === null && why === undefined) refuse('null without a reason');
  for (const figure of [value, bounds?.lower, bounds?.upper]) {
    if (figure === null || figure === undefined) continue;
    if (!Number.isFinite(figure)) refuse(`${figure} is not a figure`);
    if (figure < (range[0] ?? figure) || figure > (range[1] ?? figure)) refuse(`${figure} is out of range`);
  }
  if (bounds && (bounds.lower > bounds.upper || !lies(value, bounds))) {
    refuse(`${value} is not between ${bounds.lower} and ${bounds.upper}`);
  }
}

function lies(value: number | null, { lower, upper }: { lower: number; upper: number }): boolean {
  return value === null || (lower <= value && value <= upper);
}

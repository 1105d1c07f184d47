import type { Dossier, Evidence, Missing, Reference, TerritoryLevel, Text } from '@maillage/schemas';

/** Why a value cannot be said. Missing is a value with a reason, never a silent NaN. */
export type MissingReason =
  | 'unknown'
  | 'not-collected'
  | 'suppressed'
  | 'not-applicable'
  | 'zero-variance'
  | 'below-availability';

/**
 * What a formula returns.
 *
 * - `value`: the figure in the indicator's unit, or null for *cannot be said*
 * - `bounds`: where the figure surely lies when part of the evidence is unknown
 * - `why`: the reason of a null
 * - `used`, `missing`: the facts it rests on and those it lacked
 * - `parts`: the counts behind it, by name (numerator, denominator …)
 */
export type Result = {
  readonly value: number | null;
  readonly bounds?: { readonly lower: number; readonly upper: number };
  readonly why?: MissingReason;
  readonly explanation: Text;
  readonly used?: readonly Evidence[];
  readonly missing?: readonly Missing[];
  readonly parts?: Readonly<Record<string, number | string | null>>;
};

/** A worked example: test, documentation and conformance vector at once. */
export type Example = {
  readonly title: Text;
  readonly dossier: Dossier;
  readonly on: string;
  readonly expected: {
    readonly value: number | null;
    readonly bounds?: { readonly lower: number; readonly upper: number };
  };
};

/**
 * An indicator: one file says all of it.
 *
 * - `id`: `<theme>/<kebab-case>`; `version`: raised when the method changes
 * - `unit`: "1" for a share (0–1), "communes", "years", "days", "habitants"
 * - `direction`: +1 when more is better, −1 when less is, 0 when it judges nothing
 * - `levels`: the territories it can be computed for
 * - `cannotSay`: what a reader must not conclude from it
 * - `formula`: pure and total, no clock: the dossier and the day in, a result out
 */
export type Indicator = {
  readonly id: string;
  readonly version: string;
  readonly label: Text;
  readonly description: Text;
  readonly cannotSay: Text;
  readonly unit: string;
  readonly range: readonly [number | null, number | null];
  readonly direction: -1 | 0 | 1;
  readonly levels: readonly TerritoryLevel[];
  readonly inputs: readonly string[];
  readonly references: readonly Reference[];
  readonly formula: (dossier: Dossier, on: string) => Result;
  readonly examples: readonly Example[];
};

/** Declares an indicator; the identity function, with its types checked. */
export function defineIndicator(indicator: Indicator): Indicator {
  return indicator;
}

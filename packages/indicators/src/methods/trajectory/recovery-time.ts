import { checkPerformance, type Performance } from './performance.ts';

/** When something came back: at a time, or not yet when the watch ended (a censored spell, for survival methods). */
export type Recovery = { readonly at: number; readonly recovered: boolean };

/** When a level came back. */
export type RecoveryTime = {
  /** first time the level was reached again, even if lost later */
  readonly first: Recovery;
  /** time from which it was never lost again in the window */
  readonly sustained: Recovery;
};

/**
 * When performance came back to a level after falling below it, by straight lines between observations.
 *
 * First and sustained recovery differ when there are setbacks. A level not reached is not guessed: the last observation
 * is given as the end of the watch, `recovered` being false, to be taken as censored.
 *
 * @param curve  the performance observed, from the shock
 * @param level  the level to come back to, in the unit of performance
 * @returns      times of the curve; the first point, recovered, when the level was never lost
 * @throws RangeError  if a figure is not finite, times go back, or there is no point
 * @source  indicators.md § 3; Poulin & Kane (2021)
 * @example
 * recoveryTime({ t: [0, 10, 20, 30], q: [0, 80, 40, 80] }, 60).sustained.at // => 25
 */
export function recoveryTime(curve: Performance, level: number): RecoveryTime {
  checkPerformance(curve, 1);
  const { t, q } = curve;
  const last = t.length - 1;
  const lost = Array.from(q).findIndex((value) => value < level);
  if (lost === -1)
    return { first: { at: t[0]!, recovered: true }, sustained: { at: t[0]!, recovered: true } };
  const back = Array.from(q).findIndex((value, i) => i > lost && value >= level);
  const lastBelow = Array.from(q).findLastIndex((value) => value < level);
  const running: Recovery = { at: t[last]!, recovered: false };
  return {
    first: back === -1 ? running : { at: crossing(curve, back, level), recovered: true },
    sustained: lastBelow === last ? running : { at: crossing(curve, lastBelow + 1, level), recovered: true },
  };
}

/** Where the line from the point before i to point i meets the level. */
function crossing({ t, q }: Performance, i: number, level: number): number {
  return t[i - 1]! + ((t[i]! - t[i - 1]!) * (level - q[i - 1]!)) / (q[i]! - q[i - 1]!);
}

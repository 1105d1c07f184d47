import { checkPerformance, type Performance } from './performance.ts';

/**
 * A curve cut at a time: the next shock, or a fixed control time (Cimellaro), so that territories are judged alike.
 *
 * The figure at the cut is read on the line between its neighbours.
 *
 * @param curve  the performance observed
 * @param end    the time to stop at
 * @returns      the points up to the end; the whole curve when it stops before
 * @throws RangeError  if a figure is not finite, times go back, or the end comes before the first point
 * @source  Cimellaro, Reinhorn & Bruneau, Framework for analytical quantification of disaster resilience (2010)
 * @example
 * cutAt({ t: [0, 10], q: [40, 100] }, 5).q // => [40, 70]
 */
export function cutAt(curve: Performance, end: number): { readonly t: number[]; readonly q: number[] } {
  checkPerformance(curve, 1);
  if (end < curve.t[0]!) throw new RangeError(`The end ${end} comes before the first point, ${curve.t[0]}.`);
  const [t, q] = [Array.from(curve.t), Array.from(curve.q)];
  const next = t.findIndex((time) => time > end);
  if (next === -1) return { t, q };
  const share = (end - t[next - 1]!) / (t[next]! - t[next - 1]!);
  const atEnd = q[next - 1]! + share * (q[next]! - q[next - 1]!);
  const kept = { t: t.slice(0, next), q: q.slice(0, next) };
  return share === 0 ? kept : { t: [...kept.t, end], q: [...kept.q, atEnd] };
}

import {
  coverageOf,
  type Dossier,
  type EnvelopeOf,
  gap,
  hasHappened,
  localIdOf,
  type Need,
  need,
  needResponse,
  rangeOf,
} from '@maillage/schemas';
import { recordsAcross } from './records-across.ts';

/** A need, and the level that the responses to it reach: from 0 (none) to 3 (full), null when nobody knows. */
export type MetNeed = {
  readonly need: EnvelopeOf<'need', Need>;
  readonly reached: number | null;
  readonly hasActor: boolean | null;
};

/**
 * The needs expressed in a territory by a day, with what answers them: the level of the latest gap noted, else the highest
 * of the responses that run that day. Responses do not add up: two halves of a shelter are not a shelter.
 */
export function needsOf(dossier: Dossier, on: string): readonly MetNeed[] {
  const gaps = recordsAcross(dossier, gap, on)
    .filter(({ body }) => hasHappened(body.on, on))
    .toSorted((a, b) => (rangeOf(a.body.on).last < rangeOf(b.body.on).last ? -1 : 1));
  const noted = new Map(gaps.map(({ body }) => [body.need as string, body.reached]));
  const running = recordsAcross(dossier, needResponse, on).filter(
    ({ body }) =>
      (body.since === undefined || hasHappened(body.since, on)) &&
      (body.until === undefined || rangeOf(body.until).last >= on),
  );
  const responses = Map.groupBy(running, ({ body }) => body.need as string);
  const isWhole = coverageOf(dossier, 'need-response').length > 0;
  return recordsAcross(dossier, need, on)
    .filter(({ body }) => body.expressedOn === undefined || hasHappened(body.expressedOn, on))
    .map((one) => {
      const id = localIdOf(one.id);
      const given = responses.get(id) ?? [];
      const highest =
        given.length > 0 || isWhole ? Math.max(0, ...given.map(({ body }) => body.level)) : null;
      const hasActor = given.some(({ body }) => body.level > 0) ? true : isWhole ? false : null;
      return { need: one, reached: noted.get(id) ?? highest, hasActor };
    });
}

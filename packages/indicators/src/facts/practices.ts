import {
  type Dossier,
  type EnvelopeOf,
  type GoodPractice,
  goodPractice,
  hasHappened,
} from '@maillage/schemas';
import { recordsAcross } from './records-across.ts';

/** The good practices of a territory published by a day; one without a date was published. */
export function practicesPublished(
  dossier: Dossier,
  on: string,
): readonly EnvelopeOf<'good-practice', GoodPractice>[] {
  return recordsAcross(dossier, goodPractice, on).filter(
    ({ body }) => body.publishedOn === undefined || hasHappened(body.publishedOn, on),
  );
}

/** The adoptions of a practice by a day; one without a date took place. */
export function adoptionsOf(
  { adoptions = [] }: GoodPractice,
  day: string,
): NonNullable<GoodPractice['adoptions']> {
  return adoptions.filter(({ on }) => on === undefined || hasHappened(on, day));
}

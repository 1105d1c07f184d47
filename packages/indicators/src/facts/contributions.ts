import {
  type Contribution,
  contribution,
  type Dossier,
  type EnvelopeOf,
  hasHappened,
  localIdOf,
  measure,
} from '@maillage/schemas';
import type { Told } from '../results/share-of-records.ts';
import { AUDIENCES } from './participation.ts';
import { recordsAcross } from './records-across.ts';
import { byLocalId } from './watch.ts';

type ContributionRecord = EnvelopeOf<'contribution', Contribution>;

/** The contributions made in a territory by a day; one without a date was made. */
export function contributionsOf(dossier: Dossier, on: string): readonly ContributionRecord[] {
  return recordsAcross(dossier, contribution, on).filter(
    ({ body }) => body.madeOn === undefined || hasHappened(body.madeOn, on),
  );
}

/** Has a contribution left a trace: was something said to have been done with it? Null when its state is not recorded. */
export function isTraced({ body }: ContributionRecord): boolean | null {
  if (body.answer !== undefined) return true;
  return body.state === undefined ? null : body.state !== 'received';
}

/**
 * Were contributions taken up: kept, merged into one that was, or named by a measure? Null while nobody decided.
 *
 * @returns a function of a contribution among those of the territory
 */
export function takenUpIn(dossier: Dossier, on: string): (one: ContributionRecord) => boolean | null {
  const all = byLocalId(contributionsOf(dossier, on));
  const measures = recordsAcross(dossier, measure, on).filter(({ body }) => body.state !== 'dropped');
  const named = new Set(measures.flatMap(({ body }) => body.contributions ?? []) as string[]);
  const follow = ({ id, body }: ContributionRecord, seen: ReadonlySet<string>): boolean | null => {
    if (named.has(localIdOf(id)) || body.state === 'kept') return true;
    if (body.state === 'refused' || body.state === 'answered') return false;
    const target = body.mergedInto && all.get(body.mergedInto);
    return target && !seen.has(target.id) ? follow(target, new Set([...seen, target.id])) : null;
  };
  return (one) => follow(one, new Set([one.id]));
}

/** The share that each public has among its own contributions of which it is known: null when it is known of none. */
export function shareByAudience(told: readonly (Told & { readonly record: ContributionRecord })[]) {
  const groups = Map.groupBy(told, ({ record }) => AUDIENCES[record.body.audience ?? 'mixed']);
  return Object.fromEntries(
    [...groups].map(([audience, some]) => {
      const known = some.filter(({ has }) => has !== null);
      return [audience, known.length > 0 ? known.filter(({ has }) => has).length / known.length : null];
    }),
  );
}

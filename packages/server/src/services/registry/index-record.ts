import { type AnyRecord, partialDate, rangeOf, type TerritoryRef } from '@maillage/schemas';
import type { Indexed } from '../../store/store.ts';

/** The record type whose records say which territory lies in which. */
const MESH = 'territory';

/** What the store finds a record by, from the public projection of its body. */
export function indexRecord(record: AnyRecord, publicBody: unknown): Indexed {
  const title = record.title(publicBody);
  const titles = typeof title === 'string' ? [title] : [title.fr, title.en];
  const dates = datesOf(record.date(publicBody));
  const geometry = record.geometry?.(publicBody);
  const member = record.name === MESH ? memberOf(publicBody) : undefined;
  return {
    places: record.places(publicBody),
    title: titles[0] ?? '',
    words: [...titles.slice(1), ...wordsOf(publicBody)].join(' '),
    ...(dates && { dates }),
    ...(geometry && { geometry }),
    ...(member && { member }),
  };
}

function datesOf(date: string | undefined): Indexed['dates'] | undefined {
  if (date === undefined) return undefined;
  return rangeOf(partialDate.safeParse(date).success ? date : date.slice(0, 10));
}

function memberOf(body: unknown): NonNullable<Indexed['member']> {
  const { level, code, parents } = body as TerritoryRef & { parents: readonly TerritoryRef[] };
  return { self: { level, code }, parents };
}

/** Every text in a body: names, codes, labels. Numbers and outlines hold no words. */
function* wordsOf(value: unknown): Iterable<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) {
    if (typeof value[0] !== 'number') for (const item of value) yield* wordsOf(item);
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) yield* wordsOf(inner);
  }
}

import type { Client } from '@maillage/client';
import type { AnyRecord, Envelope } from '@maillage/schemas';

/** What a call of the client comes to. */
type Reply<Call extends (...given: never[]) => Promise<unknown>> = Awaited<ReturnType<Call>>;

/** All that a node holds about one territory. */
export type TerritorySheet = Reply<Client['territories']['sheet']>;

/** A territory and its name. */
export type NamedTerritory = TerritorySheet['parents'][number];

/** What one rule says of one territory among many. */
export type VerdictPoint = Reply<Client['verdicts']>['items'][number];

/** An indicator as the catalogue shows it. */
export type IndicatorCard = Reply<Client['indicators']['catalogue']>['items'][number];

/** The value of one indicator for one territory among many. */
export type IndicatorPoint = Reply<Client['indicators']['values']>['items'][number];

/** The value of an indicator for one territory, with all that explains it. */
export type IndicatorValue = Reply<Client['territories']['indicators']>['items'][number];

/** The records of one type on a territory's sheet, typed. */
export function recordsOn<R extends AnyRecord>(sheet: TerritorySheet, record: R): readonly Envelope<R>[] {
  return (sheet.records[record.name] ?? []) as readonly Envelope<R>[];
}

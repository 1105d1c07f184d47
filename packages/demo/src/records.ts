import actors from '../data/actors.json' with { type: 'json' };
import concertation from '../data/concertation.json' with { type: 'json' };
import announced from '../data/innovation-2020-announced.json' with { type: 'json' };
import held from '../data/innovation-2020-held.json' with { type: 'json' };
import transitions from '../data/transitions-2020.json' with { type: 'json' };

/** Where a record of the demonstration comes from; dates are partial. */
export type DemoSource = {
  readonly title: string;
  readonly producer: string;
  readonly licence: string;
  readonly url?: string;
  readonly date?: string;
};

/** A record that no file of data gives: it was written down from a public page or document. */
export type DemoRecord = {
  readonly type: string;
  readonly id: string;
  readonly source: DemoSource;
  readonly body: object;
};

/** A document: where it comes from, and what it says. */
type Told = { readonly source: DemoSource; readonly records: readonly Omit<DemoRecord, 'source'>[] };

const documents: readonly Told[] = [concertation, actors, held, announced, transitions];

/**
 * The concertation of Pas-de-Calais with its ten workshops, those who lead it, and the events of autumn 2020: organisations
 * only, no persons.
 */
export const RECORDS: readonly DemoRecord[] = documents.flatMap(({ source, records }) =>
  records.map((record) => ({ ...record, source })),
);

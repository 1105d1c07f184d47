import { Effect, Metric } from 'effect';

/** Something that happened, worth a line for whoever runs the node. Never what a record holds. */
export type NodeEvent = {
  readonly event: string;
  readonly level: 'info' | 'warning' | 'error';
  readonly at: string;
  readonly [fact: string]: unknown;
};

/** What to do with events. */
export type EventSink = (event: NodeEvent) => void;

/** Warnings and errors, one JSON line each, on the standard error. */
export function toStandardError(event: NodeEvent): void {
  if (event.level !== 'info') console.error(JSON.stringify(event));
}

/** One function per business event: each counts it and tells it. */
export type Events = ReturnType<typeof createEvents>;

const written = Metric.counter('maillage_records_written_total', {
  description: 'Records created, updated or deleted through HTTP',
  incremental: true,
});
const refused = Metric.counter('maillage_writes_refused_total', {
  description: 'Writes refused because the record had changed',
  incremental: true,
});
const defects = Metric.counter('maillage_defects_total', {
  description: 'Requests answered 500',
  incremental: true,
});
const storeFaults = Metric.counter('maillage_store_faults_total', {
  description: 'Requests answered 503 because of the store',
  incremental: true,
});

export function createEvents(tell: EventSink, now: () => Date) {
  const told = (counter: Metric.Counter<number>, event: Omit<NodeEvent, 'at'>) =>
    Metric.update(counter, 1).pipe(
      Effect.andThen(Effect.sync(() => tell({ ...event, at: now().toISOString() } as NodeEvent))),
    );
  return {
    recordWritten: (facts: { type: string; id: string; revision: number; outcome: string; by: string }) =>
      told(written, { event: 'record-written', level: 'info', ...facts }),
    writeRefused: (facts: { type: string; id: string; by: string }) =>
      told(refused, { event: 'write-refused', level: 'info', ...facts }),
    defect: (facts: { reference: string; method: string; path: string; error: string }) =>
      told(defects, { event: 'defect', level: 'error', ...facts }),
    storeFault: (facts: { reason: string; message: string }) =>
      told(storeFaults, { event: 'store-fault', level: 'error', ...facts }),
  };
}

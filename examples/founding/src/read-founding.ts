import { readdirSync, readFileSync } from 'node:fs';
import { demo } from '@maillage/demo';

/** A record of the founding documents, before it is read: what a file holds. */
export type FoundingRecord = {
  readonly type: string;
  readonly localId: string;
  readonly envelope: Readonly<Record<string, unknown>>;
};

const DATA = new URL('../data/', import.meta.url);

/** The node that these records would come from; a reserved name, so that no address here belongs to someone. */
const ORIGIN = 'https://founding.example';

/** The records of this folder, a file per type. */
export function readFiles(): readonly FoundingRecord[] {
  return readdirSync(DATA)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => JSON.parse(readFileSync(new URL(file, DATA), 'utf8')) as Record<string, unknown>[])
    .map((envelope) => ({
      type: String(envelope.type),
      localId: String(envelope.id).split('/').at(-1) ?? '',
      envelope,
    }));
}

/** The concertation, its ten workshops and the events of 2020: the demonstration already holds them. */
export function readDemonstration(): readonly FoundingRecord[] {
  return demo.records.map(({ type, id, source, body }) => ({
    type,
    localId: id,
    envelope: {
      id: `${ORIGIN}/v1/${type}/${id}`,
      type,
      version: '1.0',
      revision: 1,
      origin: ORIGIN,
      recordedAt: '2026-11-21T12:00:00Z',
      source,
      body,
    },
  }));
}

/** All that the founding documents say, as records. */
export function readFounding(): readonly FoundingRecord[] {
  return [...readFiles(), ...readDemonstration()];
}

import type { Dossier, EnvelopeOf } from '@maillage/schemas';
import { order } from './declared-dossier.ts';
import type { HashOf, RunInput } from './run.ts';

type AnyEnvelope = EnvelopeOf<string, unknown>;

/** Every record of a dossier, its data sets and those of its members among them; one told twice comes twice. */
export function* recordsWithin(dossier: Dossier): Generator<AnyEnvelope> {
  for (const records of Object.values(dossier.records)) yield* records ?? [];
  yield* dossier.datasets;
  for (const member of dossier.members) yield* recordsWithin(member);
}

/** The records that dossiers hold, each once, in the order of their ids. */
export function inputsOf(dossiers: readonly Dossier[], hashOf: HashOf): readonly RunInput[] {
  const inputs = new Map<string, RunInput>();
  for (const dossier of dossiers) {
    for (const record of recordsWithin(dossier)) {
      if (!inputs.has(record.id)) inputs.set(record.id, toInput(record, hashOf));
    }
  }
  return [...inputs.values()].toSorted((a, b) => order(a.id, b.id));
}

function toInput(record: AnyEnvelope, hashOf: HashOf): RunInput {
  const { id, type, revision } = record;
  return { id, type, revision, hash: hashOf(saidBy(record)) };
}

/** What the writer of a record said: neither its revision, nor the instants at which it was recorded and its source read. */
function saidBy({ revision: _, recordedAt: __, source, ...said }: AnyEnvelope): object {
  const { retrievedAt: ___, ...lasting } = source;
  return { ...said, source: lasting };
}

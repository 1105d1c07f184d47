import type { Dossier, EnvelopeOf } from '@maillage/schemas';
import { order } from './declared-dossier.ts';
import type { HashOf, RunInput, RunStep } from './run.ts';

type AnyEnvelope = EnvelopeOf<string, unknown>;

/** Every record of a dossier, its data sets and those of its members among them; one told twice comes twice. */
export function* recordsWithin(dossier: Dossier): Generator<AnyEnvelope> {
  for (const records of Object.values(dossier.records)) yield* records ?? [];
  yield* dossier.datasets;
  for (const member of dossier.members) yield* recordsWithin(member);
}

/** The records that dossiers hold, each once, in the order of their ids; a step for each dossier, as the second half of a run. */
export function* inputSteps(
  dossiers: readonly Dossier[],
  hashOf: HashOf,
): Generator<RunStep, readonly RunInput[]> {
  const inputs = new Map<string, RunInput>();
  let done = dossiers.length;
  for (const dossier of dossiers) {
    for (const record of recordsWithin(dossier)) {
      if (!inputs.has(record.id)) inputs.set(record.id, toInput(record, hashOf));
    }
    done += 1;
    yield { done, of: 2 * dossiers.length };
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

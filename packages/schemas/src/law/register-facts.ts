import { coverageOf, type Dossier, recordsOn } from '../dossier.ts';
import { correspondant } from '../records/correspondant/correspondant.ts';
import type { Pcs } from '../records/pcs/pcs.ts';
import { reserveCommunale } from '../records/reserve-communale/reserve-communale.ts';
import type { Text } from '../text.ts';
import { evidenceOf } from './evidence.ts';
import { hasHappened } from './timeline.ts';
import type { Evidence } from './verdict.ts';

/** A fact of the commune, with how to cite the record that says it. */
export type KnownFact<V> = { readonly value: V; readonly cite: (says: Text) => Evidence };

type Lookup<V> = (dossier: Dossier, on: string) => readonly KnownFact<V>[];

/**
 * The facts of a PCS record that also have a record of their own: the fire and rescue correspondent, the municipal reserve.
 * Each answers with all that such records say on a day, in the order of their ids.
 */
export const REGISTER_FACTS: { readonly [F in keyof Pcs]?: Lookup<NonNullable<Pcs[F]>> } = {
  councilInstalledOn: (dossier, on) => fromCorrespondant(dossier, on, 'councilInstalledOn'),
  correspondentNamedOn: (dossier, on) => fromCorrespondant(dossier, on, 'namedOn'),
  correspondentVacantSince: (dossier, on) => fromCorrespondant(dossier, on, 'vacantSince'),
  civilSecurityDelegate: (dossier, on) =>
    fromCorrespondant(dossier, on, 'needed').map(({ value, cite }) => ({ value: !value, cite })),
  reserveCreated: reserveOf,
};

type CorrespondantField = 'councilInstalledOn' | 'namedOn' | 'vacantSince' | 'needed';

function fromCorrespondant<F extends CorrespondantField>(dossier: Dossier, on: string, field: F) {
  return recordsOn(dossier, correspondant, on)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((record) => {
      const value = record.body[field];
      return value === undefined ? [] : [{ value, cite: (says: Text) => evidenceOf(record, says, field) }];
    });
}

/** A reserve stands from its creation to its dissolution; none stands where every reserve is listed and none is here. */
function reserveOf(dossier: Dossier, on: string): readonly KnownFact<boolean>[] {
  const records = recordsOn(dossier, reserveCommunale, on).filter(
    ({ body }) => body.createdOn === undefined || hasHappened(body.createdOn, on),
  );
  const standing = records.filter(({ body }) => !hasHappened(body.dissolvedOn, on));
  if (standing.length > 0) {
    return standing.map((record) => ({
      value: true,
      cite: (says) => evidenceOf(record, says, 'createdOn'),
    }));
  }
  const [dissolved] = records;
  if (dissolved) return [{ value: false, cite: (says) => evidenceOf(dissolved, says, 'dissolvedOn') }];
  return coverageOf(dossier, 'reserve-communale').map((dataset) => ({
    value: false,
    cite: (says) => evidenceOf(dataset, says, 'name'),
  }));
}

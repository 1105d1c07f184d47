import { type Envelope, type EnvelopeOf, rangeOf, stands, type TerritoryRef } from '@maillage/schemas';

/** The record type that describes territories. */
export const TERRITORY = 'territory';

/** The part of a territory's body that this service reads. */
type TerritoryBody = TerritoryRef & {
  readonly name: string;
  readonly kind?: string;
  readonly parents: readonly TerritoryRef[];
};

/** The record of a territory. */
export type TerritoryEnvelope = EnvelopeOf<string, TerritoryBody>;

/** Is this the record of this very territory? */
export function describes(envelope: Envelope, territory: TerritoryRef): envelope is TerritoryEnvelope {
  const { level, code } = envelope.body as TerritoryBody;
  return envelope.type === TERRITORY && level === territory.level && code === territory.code;
}

/** Of the records that describe one territory, the one to show: in place on the day, else the last that was. */
export function standingOne<R extends { readonly envelope: Envelope }>(
  candidates: readonly R[],
  on: string,
): R | undefined {
  return (
    candidates.find(({ envelope }) => stands(envelope, on)) ??
    candidates.toSorted((a, b) => lastDay(b.envelope).localeCompare(lastDay(a.envelope)))[0]
  );
}

function lastDay({ validTo }: Envelope): string {
  return validTo === undefined ? '9999-12-31' : rangeOf(validTo).last;
}

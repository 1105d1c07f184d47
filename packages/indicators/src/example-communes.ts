import { type Dossier, type Sketch, sketchDossier } from '@maillage/schemas';

/** The records of one commune of a worked example. */
export type ExampleRecords = NonNullable<Sketch['records']>;

/** Everything that a commune lies in, in a worked example. */
const PARENTS: NonNullable<Sketch['parents']> = [
  { level: 'epci', code: '200069037' },
  { level: 'departement', code: '62' },
  { level: 'country', code: 'FR' },
];

/** The code of the nth commune of a worked example, counted from 0. */
function exampleCode(index: number): string {
  return String(62_001 + index);
}

/** The communes of a worked example: one for each set of records, all under the same data sets. */
export function exampleCommunes(
  records: readonly ((commune: string) => ExampleRecords)[],
  covers: NonNullable<Sketch['covers']> = [],
): readonly Dossier[] {
  return records.map((of, index) => {
    const code = exampleCode(index);
    return sketchDossier({
      about: { level: 'commune', code },
      name: `Commune ${index + 1}`,
      parents: PARENTS,
      records: of(code),
      covers,
    });
  });
}

/** A département whose communes these are. */
export function exampleDepartement(members: readonly Dossier[]): Dossier {
  return sketchDossier({ about: { level: 'departement', code: '62' }, name: 'Pas-de-Calais', members });
}

/** A data set that covers a type for the whole country, exhaustive or not. */
export function covering(
  type: string,
  { kind, exhaustive = true }: { readonly kind?: string; readonly exhaustive?: boolean } = {},
): NonNullable<Sketch['covers']>[number] {
  return { type, ...(kind && { kind }), territories: [{ level: 'country', code: 'FR' }], exhaustive };
}

/** Data sets enough to know of each commune whether it must have a PCS. */
export const EVERY_CASE: NonNullable<Sketch['covers']> = [
  covering('risk-prevention-plan'),
  covering('risk-exposure'),
];

/** A commune of which nothing is recorded. */
export const nothing = (): ExampleRecords => ({});

/** A commune that an approved flood plan obliges. */
export const obliged = (commune: string): ExampleRecords => ({
  'risk-prevention-plan': [
    {
      commune,
      name: 'PPRN inondation',
      kind: 'pprn',
      hazards: [{ label: 'Inondation' }],
      state: 'approved',
      approvedOn: '2010-03-01',
    },
  ],
});

/** The same, with a PCS adopted in 2024. */
export const obligedWithPcs = (commune: string): ExampleRecords => ({
  ...obliged(commune),
  pcs: [{ commune, adoptedOn: '2024-02-01' }],
});

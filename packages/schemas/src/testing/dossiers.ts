import fc from 'fast-check';
import type { Dossier } from '../dossier.ts';
import { type Sketch, sketchDossier } from '../sketch-dossier.ts';

const CODE = '62999';

/** Partial dates of every form, from 1995 to 2030, real ones. */
export const someDate: fc.Arbitrary<string> = fc
  .tuple(
    fc.integer({ min: 1995, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .chain(([year, month, day]) => {
    const [m, d] = [month, day].map((n) => String(n).padStart(2, '0'));
    return fc.constantFrom(
      `${year}`,
      `${year}-${m}`,
      `${year}-${m}-${d}`,
      `[${year}-${m}-${d}..${year + 1}]`,
    );
  });

/** Whole days on which a verdict may be asked. */
export const someDay: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 9000 })
  .map((days) => new Date(Date.UTC(2010, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Fields that are absent are left out, as in a record. */
function given<T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> {
  return fc
    .record(model)
    .map((body) => Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as T);
}

const risk = fc.constantFrom('Inondation', 'Séisme', 'Risque minier', 'Multi-risques', 'Feu de forêt');

export const somePreventionPlan = given({
  commune: fc.constant(CODE),
  name: fc.constantFrom('PPRN inondation', 'PPRm du bassin', 'PPRT de l’usine'),
  kind: fc.constantFrom('pprn', 'pprm', 'pprt'),
  hazards: fc.array(fc.record({ label: risk }), { maxLength: 2 }),
  state: fc.constantFrom('prescribed', 'approved', 'deprescribed', 'annulled', 'abrogated', 'unknown'),
  prescribedOn: optional(someDate),
  approvedOn: optional(someDate),
  abrogatedOn: optional(someDate),
});

const practice = given({
  on: someDate,
  kind: fc.constantFrom('exercise', 'epci-exercise', 'activation'),
  evaluation: optional(fc.boolean()),
  feedback: optional(fc.boolean()),
});

const block = optional(fc.constantFrom('present', 'absent', 'not-applicable'));

const somePcs = given({
  commune: fc.constant(CODE),
  notifiedOn: optional(someDate),
  adoptedOn: optional(someDate),
  adoptedBy: optional(fc.constantFrom('maire', 'prefet-de-police')),
  presentedOn: optional(someDate),
  councilInstalledOn: optional(someDate),
  revisedOn: optional(someDate),
  evaluatedOn: optional(someDate),
  directoryUpdatedOn: optional(someDate),
  risks: optional(fc.array(risk, { maxLength: 3 })),
  blocks: optional(given({ stakes: block, reserve: block, means: block })),
  practices: optional(fc.array(practice, { maxLength: 3 })),
  reserveCreated: optional(fc.boolean()),
  civilSecurityDelegate: optional(fc.boolean()),
  correspondentNamedOn: optional(someDate),
});

const exposure = given({
  commune: fc.constant(CODE),
  kind: fc.constantFrom('ddrm', 'ppi', 'tri', 'volcanic', 'forest', 'cavity', 'seismic-zone'),
  hazard: optional(fc.record({ label: risk })),
  zone: optional(fc.integer({ min: 1, max: 5 })),
  since: optional(someDate),
});

const dicrim = given({
  commune: fc.constant(CODE),
  publishedOn: optional(someDate),
  noticeFrom: optional(someDate),
  noticeTo: optional(someDate),
});

const cover = fc.record({
  type: fc.constantFrom('pcs', 'dicrim', 'tim', 'risk-prevention-plan', 'risk-exposure', 'event'),
  territories: fc.constant([{ level: 'country', code: 'FR' } as const]),
  exhaustive: fc.boolean(),
});

const many = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 3 });

/** The sketch of a commune of which anything may be known, so that a law can change one thing of it. */
export const someSketch: fc.Arbitrary<Sketch> = fc
  .record({
    'risk-prevention-plan': many(somePreventionPlan),
    pcs: many(somePcs),
    'risk-exposure': many(exposure),
    dicrim: many(dicrim),
    tim: many(given({ commune: fc.constant(CODE), sentOn: optional(someDate) })),
  })
  .chain((records) =>
    many(cover).map((covers) => ({
      about: { level: 'commune' as const, code: CODE },
      name: 'Exemple-sur-Aa',
      parents: [{ level: 'departement' as const, code: '62' }],
      records: records as unknown as NonNullable<Sketch['records']>,
      covers,
    })),
  );

/** The same as a dossier. */
export const someDossier: fc.Arbitrary<Dossier> = someSketch.map(sketchDossier);

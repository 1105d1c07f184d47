import { type TerritoryRef, toTerritoryKey } from './codes/territory-ref.ts';
import type { Dossier } from './dossier.ts';
import type { EnvelopeOf, Source } from './envelope.ts';
import type { Dataset } from './records/dataset/dataset.ts';
import type { Bodies } from './records/records.ts';

/** A record of a sketch: its body alone, or with its validity. */
type Sketched<B> = B | { readonly body: B; readonly validFrom?: string; readonly validTo?: string };

/** The little that a dossier is sketched from. `covers` makes one data set, which lists what it says it lists. */
export type Sketch = {
  readonly about: TerritoryRef;
  readonly name: string;
  readonly parents?: readonly TerritoryRef[];
  readonly records?: { readonly [Type in keyof Bodies]?: readonly Sketched<Loose<Bodies[Type]>>[] };
  readonly covers?: readonly Loose<Dataset['covers'][number]>[];
  readonly members?: readonly Dossier[];
};

/** A body written by hand: its codes are plain texts. */
type Loose<B> = B extends string
  ? string
  : B extends readonly (infer Item)[]
    ? readonly Loose<Item>[]
    : B extends object
      ? { readonly [Key in keyof B]: Loose<B[Key]> }
      : B;

/**
 * A dossier from a few bodies, for a worked example or a test: envelopes, ids and a made-up source are put around them.
 *
 * @example
 * sketchDossier({
 *   about: { level: 'commune', code: '62225' },
 *   name: 'Clairmarais',
 *   records: { pcs: [{ commune: '62225', adoptedOn: '2019' }] },
 * }).records.pcs?.length // => 1
 */
export function sketchDossier(sketch: Sketch): Dossier {
  const { about, name, parents = [], records = {}, covers = [], members = [] } = sketch;
  const place = toTerritoryKey(about);
  return {
    about,
    name,
    parents,
    records: Object.fromEntries(
      Object.entries(records).map(([type, bodies]) => [
        type,
        bodies.map((given, index) => around(type, `${place}.${index + 1}`, given)),
      ]),
    ),
    datasets: covers.length > 0 ? [listing(covers)] : [],
    members,
  };
}

function listing(covers: NonNullable<Sketch['covers']>): EnvelopeOf<'dataset', Dataset> {
  const body = { name: EXAMPLE.title, importedOn: '2026-11-21', covers };
  return around('dataset', 'exemple', body) as unknown as EnvelopeOf<'dataset', Dataset>;
}

function around(type: string, id: string, given: Sketched<object>): EnvelopeOf<string, unknown> {
  const { body, ...validity } = 'body' in given ? given : { body: given };
  return {
    id: `${ORIGIN}v1/${type}/${id.replaceAll(':', '-')}`,
    type,
    version: '1.0',
    revision: 1,
    origin: ORIGIN,
    recordedAt: '2026-11-21T00:00:00Z',
    source: EXAMPLE,
    ...validity,
    body,
  };
}

const ORIGIN = 'https://exemple.maillage.invalid/';
const EXAMPLE = {
  title: "Jeu d'exemple",
  producer: 'Maillage',
  licence: 'Licence Ouverte 2.0',
  date: '2026-11-21',
} as Source;

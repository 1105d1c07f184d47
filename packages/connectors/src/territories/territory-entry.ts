import type { SourceRecord } from '../define-source.ts';
import { dissolve } from './dissolve.ts';
import { type Outline, type TerritoryPart, territoryId } from './territory-part.ts';

/** A row of one of the files: the rank of the file, and its line. */
export type RowAt = { readonly file: number; readonly line: number };

/** A territory as its parts come in. The first part that says something wins, but for what adds up: codes, parents, outlines. */
export type TerritoryEntry = {
  part: TerritoryPart;
  validFrom?: string;
  validTo?: string;
  readonly outlines: Outline[];
  readonly rows: RowAt[];
  readonly files: Set<number>;
};

export function newEntry(record: SourceRecord): TerritoryEntry {
  const { level, code } = record.body as TerritoryPart;
  return { part: { level, code }, outlines: [], rows: [], files: new Set() };
}

/** Adds what a part says to what is known. */
export function addPart(entry: TerritoryEntry, record: SourceRecord): void {
  const { outline, ...said } = record.body as TerritoryPart;
  const known = entry.part;
  const parents = [...(known.parents ?? []), ...(said.parents ?? [])];
  const formerCodes = [...new Set([...(known.formerCodes ?? []), ...(said.formerCodes ?? [])])].sort();
  const population = fuller(known.population, said.population);
  entry.part = {
    ...said,
    ...known,
    parents,
    ...(formerCodes.length > 0 && { formerCodes }),
    ...(population && { population }),
  };
  if (outline) entry.outlines.push(outline);
  if (record.validFrom !== undefined) entry.validFrom ??= record.validFrom;
  if (record.validTo !== undefined) entry.validTo ??= record.validTo;
}

/** Populations are not mixed: those of one file, the one that tells most. */
function fuller(a: TerritoryPart['population'], b: TerritoryPart['population']): TerritoryPart['population'] {
  if (!a || !b) return a ?? b;
  return Object.keys(b).length > Object.keys(a).length ? b : a;
}

/** The record of a territory, once its parents are known. A former commune that lives on as a déléguée has not ended. */
export function toRecord(
  entry: TerritoryEntry,
  parents: TerritoryPart['parents'],
  population: TerritoryPart['population'],
): SourceRecord {
  const outline = dissolve(entry.outlines);
  const livesOn = entry.part.kind !== undefined && entry.part.kind !== 'commune-actuelle';
  return {
    type: 'territory',
    id: territoryId(entry.part),
    body: { ...entry.part, parents, ...(population && { population }), ...(outline && { outline }) },
    ...(entry.validFrom !== undefined && !livesOn && { validFrom: entry.validFrom }),
    ...(entry.validTo !== undefined && !livesOn && { validTo: entry.validTo }),
  };
}

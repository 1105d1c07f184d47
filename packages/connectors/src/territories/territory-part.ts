import { type Geometry, type TerritoryLevel, type TerritoryRef, toTerritoryKey } from '@maillage/schemas';
import type { Cover, ReadContext, ReadEvent } from '../define-source.ts';
import { recordId } from '../read/record-id.ts';
import { scopeOf } from '../read/scope.ts';

/** The outline of a territory: GeoJSON, WGS 84. */
export type Outline = Extract<Geometry, { type: 'Polygon' | 'MultiPolygon' }>;

/** What one file knows of a territory, as plain values. Parts with the same level and code make one record, checked then. */
export type TerritoryPart = {
  readonly level: TerritoryLevel;
  readonly code: string;
  readonly name?: string;
  readonly kind?: string;
  readonly parents?: readonly TerritoryRef[];
  readonly population?: { readonly municipal?: number; readonly apart?: number; readonly total?: number };
  readonly siren?: string;
  readonly postalCodes?: readonly string[];
  readonly seat?: string;
  readonly formerCodes?: readonly string[];
  readonly successors?: readonly { readonly code: string; readonly on?: string }[];
  readonly outline?: Outline;
};

/** The identifier of a territory: one per level and code, whatever file it comes from. */
export function territoryId(territory: TerritoryRef): string {
  return recordId('territory', territory.level, territory.code);
}

/**
 * A part as an event, under the `level:code` of its territory: the record, made when the parts are joined, has the lasting
 * identifier. `rows` is 0 for what a file implies of a territory besides the row itself.
 */
export function partEvent(
  part: TerritoryPart,
  line: number,
  about: { readonly rows?: 0; readonly validFrom?: string; readonly validTo?: string } = {},
): ReadEvent {
  const { rows, ...validity } = about;
  return {
    event: 'record',
    line,
    ...(rows === 0 && { rows }),
    record: { type: 'territory', id: toTerritoryKey(part), body: part, ...validity },
  };
}

/** INSEE's files list every territory there is. */
export function coversTerritories(context: ReadContext): readonly Cover[] {
  return [{ type: 'territory', territories: scopeOf(context), exhaustive: true }];
}

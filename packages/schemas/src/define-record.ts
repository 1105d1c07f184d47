import type { z } from 'zod';
import type { TerritoryRef } from './codes/territory-ref.ts';
import type { Rule } from './define-rule.ts';
import type { Reference } from './reference.ts';
import type { Text } from './text.ts';

/** The services that a node is made of; a record belongs to one. */
export type Service = 'registry' | 'programme' | 'knowledge' | 'watch' | 'indicators' | 'exchange';

/** A schema of the fields of a record. */
// biome-ignore lint/suspicious/noExplicitAny: any shape of fields
export type Fields = z.ZodObject<any, z.core.$strict>;

/**
 * A record type: everything the contract, the node, the client, the command line and the portal read to handle it.
 *
 * - `name`: kebab-case; the folder, the URL segment and the type in the envelope
 * - `version`: `major.minor` of the fields
 * - `iri`: the class of a shared vocabulary that it is, or is nearest to
 * - `title`, `places`, `date`: read from a body's **public** projection only, to list, find and sort records
 * - `appendOnly`: once written, a record is never changed: a new one puts it right
 * - `geometry`: the outline or the point to draw, in WGS 84, if the body has one
 */
export type RecordType<Name extends string = string, F extends Fields = Fields> = {
  readonly name: Name;
  readonly version: `${number}.${number}`;
  readonly labels: { readonly one: Text; readonly many: Text };
  readonly description: Text;
  readonly iri: string;
  readonly service: Service;
  readonly appendOnly?: true;
  readonly reference?: Reference;
  readonly fields: F;
  readonly rules: readonly Rule<z.output<F>>[];
  readonly title: (body: z.output<F>) => Text | string;
  readonly places: (body: z.output<F>) => readonly TerritoryRef[];
  readonly date: (body: z.output<F>) => string | undefined;
  readonly geometry?: (body: z.output<F>) => Geometry | undefined;
};

/** A record type with its fields forgotten, as generic readers see it. */
// biome-ignore lint/suspicious/noExplicitAny: a reader of every record cannot know the fields of one
export type AnyRecord = RecordType<string, any>;

/** The body of a record type. */
export type Body<R extends AnyRecord> = z.output<R['fields']>;

/** A GeoJSON geometry (RFC 7946) in WGS 84, longitude first. */
export type Geometry =
  | { readonly type: 'Point'; readonly coordinates: readonly number[] }
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly (readonly number[])[])[] }
  | {
      readonly type: 'MultiPolygon';
      readonly coordinates: readonly (readonly (readonly (readonly number[])[])[])[];
    };

/** Declares a record type; the identity function, with its types checked. */
export function defineRecord<const Name extends string, F extends Fields>(
  record: RecordType<Name, F>,
): RecordType<Name, F> {
  return record;
}

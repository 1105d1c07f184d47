import type { TerritoryLevel } from '@maillage/schemas';
import type { Input, ReadContext, ReadEvent } from '../define-source.ts';
import { placeOf } from '../read/cells.ts';
import { checkKeys, readJson } from '../read/json.ts';
import { note } from '../read/note.ts';
import { isInScope } from '../read/scope.ts';
import { type Outline, partEvent } from './territory-part.ts';

type Feature = { readonly properties: { readonly code: string }; readonly geometry: Outline };

/**
 * Outlines from a GeoJSON collection, by the `code` of each feature. The outline of a former commune means that the map is
 * older than its merger: it is given to the present commune, whose own outline on that map is then only a part of it.
 */
export async function* readOutlines(
  input: Input,
  context: ReadContext,
  level: TerritoryLevel,
): AsyncGenerator<ReadEvent> {
  const { value, bytes } = await readJson(input);
  checkKeys([Object(value)], ['type', 'features']);
  const { features } = value as { features: readonly Feature[] };
  checkKeys(
    features.map((feature) => Object(feature)),
    ['properties', 'geometry'],
  );
  checkKeys(
    features.map((feature) => Object(feature.properties)),
    ['code'],
  );
  for (const [i, feature] of features.entries()) yield* readFeature(feature, i + 1, context, level);
  yield { event: 'progress', rows: features.length, bytes };
  yield { event: 'end', rows: features.length };
}

function* readFeature(
  { properties, geometry }: Feature,
  line: number,
  context: ReadContext,
  level: TerritoryLevel,
): Iterable<ReadEvent> {
  const { code } = properties;
  const at = { line, column: 'code', found: code };
  if (level !== 'commune') {
    yield partEvent({ level, code, outline: geometry }, line);
    return;
  }
  const place = isInScope(context, code) ? placeOf(code, context) : 'outside-scope';
  if (typeof place === 'string') {
    yield note(place, at);
    return;
  }
  if (place.communeAtSource) yield note('merged-commune', { ...at, expected: place.commune });
  yield partEvent({ level, code: place.commune, outline: geometry }, line);
}

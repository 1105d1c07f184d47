import type { AnyRecord, Envelope } from '@maillage/schemas';

/** A record as a GeoJSON feature (RFC 7946): its geometry once, as geometry, and the rest as properties. */
export function toFeature(record: AnyRecord, text: string): string {
  const { body, ...envelope } = JSON.parse(text) as Envelope;
  const geometry = record.geometry?.(body) ?? null;
  const described = Object.entries(body as object).filter(([, value]) => value !== geometry);
  return JSON.stringify({
    type: 'Feature',
    id: envelope.id,
    geometry,
    properties: { ...envelope, body: Object.fromEntries(described) },
  });
}

/** A page of records as a GeoJSON feature collection. */
export function toFeatureCollection(
  record: AnyRecord,
  texts: readonly string[],
  next: string | undefined,
): string {
  const features = texts.map((text) => toFeature(record, text));
  const end = next === undefined ? '' : `,"next":${JSON.stringify(next)}`;
  return `{"type":"FeatureCollection","features":[${features.join(',')}]${end}}`;
}

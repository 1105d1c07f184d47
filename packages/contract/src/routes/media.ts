/** The media types of this contract. */
export const JSON_TYPE = 'application/json';
export const GEOJSON_TYPE = 'application/geo+json';
export const MERGE_PATCH_TYPE = 'application/merge-patch+json';
export const NDJSON_TYPE = 'application/x-ndjson';
export const CSV_TYPE = 'text/csv';
export const ZIP_TYPE = 'application/zip';
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const PROBLEM_TYPE = 'application/problem+json';

/** A body in JSON, of a shape named under `#/components/schemas`. */
export function inJson(shape: string): Readonly<Record<string, string>> {
  return { [JSON_TYPE]: shape };
}

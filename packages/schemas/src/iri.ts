/** The shared vocabularies that fields and records point at, by prefix. */
export const PREFIXES = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  geo: 'http://www.w3.org/2003/01/geo/wgs84_pos#',
  locn: 'http://www.w3.org/ns/locn#',
  org: 'http://www.w3.org/ns/org#',
  prov: 'http://www.w3.org/ns/prov#',
  schema: 'https://schema.org/',
} as const satisfies Readonly<Record<string, string>>;

/**
 * The full IRI of a compact one; undefined when its prefix is not declared.
 *
 * @example
 * expandIri('dct:title') // => 'http://purl.org/dc/terms/title'
 */
export function expandIri(compact: string): string | undefined {
  const [prefix = '', ...rest] = compact.split(':');
  const base = Object.hasOwn(PREFIXES, prefix) ? PREFIXES[prefix as keyof typeof PREFIXES] : undefined;
  return base && `${base}${rest.join(':')}`;
}

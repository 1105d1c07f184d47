import canonicalize from 'canonicalize';

/** The one text of a JSON value (RFC 8785): what is stored, sent and hashed. */
export function canonical(value: object): string {
  return canonicalize(value) as string;
}

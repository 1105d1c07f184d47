/** What a request requires of the version in place. Tags are without their quotes; `'*'` is any version at all. */
export type Conditions = {
  readonly ifMatch?: '*' | readonly string[];
  readonly ifNoneMatch?: '*' | readonly string[];
};

/** Reads If-Match and If-None-Match (RFC 9110 § 13.1). */
export function readConditions(headers: Headers): Conditions {
  const ifMatch = headers.get('if-match');
  const ifNoneMatch = headers.get('if-none-match');
  return {
    ...(ifMatch !== null && { ifMatch: readTags(ifMatch, 'strong') }),
    ...(ifNoneMatch !== null && { ifNoneMatch: readTags(ifNoneMatch, 'weak') }),
  };
}

/** A strong comparison lets no weak tag through: two texts that differ may share one. */
function readTags(header: string, comparison: 'strong' | 'weak'): '*' | readonly string[] {
  if (header.trim() === '*') return '*';
  const pattern = /(W\/)?"([^"]*)"/g;
  return [...header.matchAll(pattern)]
    .filter(([, weak]) => comparison === 'weak' || weak === undefined)
    .map(([, , tag]) => tag ?? '');
}

/** Does the caller already hold this version? */
export function holds(ifNoneMatch: string | null, tag: string): boolean {
  if (ifNoneMatch === null) return false;
  if (ifNoneMatch === `"${tag}"`) return true;
  const tags = readTags(ifNoneMatch, 'weak');
  return tags === '*' || tags.includes(tag);
}

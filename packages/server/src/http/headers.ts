/** On every answer: nothing to guess about the type, nothing to run, nothing to frame. */
const SAFE = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
} as const;

/** What an answer depends on beside its address. */
const VARY = { vary: 'Authorization, Accept, Accept-Language' } as const;

/** Anyone may read what is public from any page, and see the headers that matter. */
const SHARED = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Link, Location, Retry-After',
} as const;

/** Public answers may be kept, and asked about again before use: a change is seen at once, an unchanged page is a 304. */
export const PUBLIC_HEADERS: Readonly<Record<string, string>> = {
  ...SAFE,
  ...VARY,
  ...SHARED,
  'cache-control': 'public, max-age=0, must-revalidate',
};

/** Answers to a token are nobody else's: no cache keeps them. */
export const PRIVATE_HEADERS: Readonly<Record<string, string>> = {
  ...SAFE,
  ...VARY,
  'cache-control': 'private, no-store',
};

/** What a browser asks before reading from another site: reading is open, the rest is not offered. */
export const PREFLIGHT_HEADERS: Readonly<Record<string, string>> = {
  ...SAFE,
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, HEAD, POST',
  'access-control-allow-headers': 'Accept, Accept-Language, Content-Type, If-None-Match',
  'access-control-max-age': '86400',
};

/** What became of a commune code, as of the day of the record. */
export type CommuneFate =
  | { readonly state: 'standing' }
  | { readonly state: 'unknown' }
  | { readonly state: 'ended'; readonly on: string; readonly successors: readonly string[] };

/** Tells what a commune code was on a day (today when the record has none). */
export type CommuneRegistry = (code: string, on: string | undefined) => CommuneFate;

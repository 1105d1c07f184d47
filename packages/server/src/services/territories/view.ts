import type { Projection } from '@maillage/schemas';

/** How territories are looked at: as of a day, in one projection or the other. */
export type View = { readonly on: string; readonly projection: Projection };

import type { Envelope } from '@maillage/schemas';
import { z } from 'zod';
import { component } from './about.ts';
import { anyEnvelope } from './envelope.ts';

/** The records that a search found, best first. */
export type Found = { readonly items: readonly Envelope[] };

export const found: z.ZodType<Found> = component('Found', z.object({ items: z.array(anyEnvelope) }), {
  fr: 'Les fiches trouvées, la meilleure d’abord',
  en: 'The records found, best first',
});

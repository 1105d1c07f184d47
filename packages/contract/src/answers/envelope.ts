import { type Envelope, envelopeFields } from '@maillage/schemas';
import { z } from 'zod';
import { component } from './about.ts';

/** A record of any type, as it travels. */
export const anyEnvelope = component(
  'AnyRecord',
  z.object({ ...envelopeFields, body: z.record(z.string(), z.unknown()) }),
  { fr: 'Une fiche de type quelconque', en: 'A record of any type' },
) as unknown as z.ZodType<Envelope>;

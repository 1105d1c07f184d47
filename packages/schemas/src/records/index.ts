import type { AnyRecord } from '../define-record.ts';
import { dataset } from './dataset/dataset.ts';
import { pcs } from './pcs/pcs.ts';

/** The registry: one line per record type. */
export const records = {
  dataset,
  pcs,
} as const satisfies Record<string, AnyRecord>;

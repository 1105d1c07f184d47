import type { Report } from '@maillage/schemas';
import { z } from 'zod';
import { reference } from '../problem.ts';
import { component } from './about.ts';
import { text } from './text.ts';

/** Any of the files that are read; the bytes of the request, as they are. */
export const delivery = component('Delivery', z.unknown(), {
  fr: 'Un fichier de fiches : JSON, NDJSON, GeoJSON, CSV, classeur .xlsx, ou un zip de ceux-là',
  en: 'A file of records: JSON, NDJSON, GeoJSON, CSV, .xlsx workbook, or a zip of these',
});

/** What validating a delivery says: the same report as in the library and on the command line. */
export type DeliveryReport = Report;

const place = z.object({
  file: z.string(),
  line: z.int().exactOptional(),
  column: z.int().exactOptional(),
  name: z.string().exactOptional(),
  pointer: z.string(),
});

const severity = z.enum(['error', 'warning', 'info']);

const mend = z.object({ kind: z.string(), to: z.unknown().optional() });

const finding = z.object({
  code: z.string(),
  severity,
  record: z.string().exactOptional(),
  file: z.string(),
  where: z.string(),
  message: text,
  reference: reference.exactOptional(),
  count: z.int(),
  mendable: z.int(),
  examples: z.array(
    z.object({ place, message: text, found: z.unknown().optional(), mend: mend.exactOptional() }),
  ),
});

const file = z.object({
  file: z.string(),
  format: z.enum(['json', 'ndjson', 'geojson', 'csv', 'xlsx']).exactOptional(),
  encoding: z.string().exactOptional(),
  separator: z.string().exactOptional(),
  sheet: z.string().exactOptional(),
  remarks: z.array(text).exactOptional(),
  records: z.record(z.string(), z.int()),
  columns: z
    .array(z.object({ column: z.string(), field: z.string().exactOptional(), how: z.string() }))
    .exactOptional(),
});

const check = z.object({
  code: z.string(),
  record: z.string().exactOptional(),
  ran: z.int(),
  notRun: z.int(),
  why: text.exactOptional(),
});

export const deliveryReport = component(
  'DeliveryReport',
  z.object({
    valid: z.boolean(),
    documents: z.int(),
    validDocuments: z.int(),
    faults: z.object({ error: z.int(), warning: z.int(), info: z.int() }),
    files: z.array(file),
    findings: z.array(finding),
    checks: z.array(check),
  }),
  {
    fr: 'Ce que dit la vérification d’une livraison : les fautes regroupées, comment les fichiers ont été lus, et ce qui n’a pas pu être vérifié',
    en: 'What validating a delivery says: faults grouped, how files were read, and what could not be checked',
  },
);

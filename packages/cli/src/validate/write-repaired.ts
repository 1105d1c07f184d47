import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import {
  type AnyRecord,
  type Delivery,
  type Given,
  type GivenRow,
  hasTable,
  type Match,
  type Repair,
  readDelivery,
  records,
  repair,
  rowToBody,
  TypeDetector,
  tableOf,
  toRow,
  type ValidateOptions,
} from '@maillage/schemas';

/** What was repaired in a file: how often each kind of repair was made, and where the copy lies. */
export type Repaired = { readonly path: string; readonly counts: Readonly<Record<string, number>> };

/**
 * Writes a repaired copy beside a file (`plans.csv` → `plans.repaired.csv`), in UTF-8, record by record; undefined when there is
 * nothing to repair or the file is an archive. The file itself is left as it is.
 */
export async function writeRepaired(
  delivery: Delivery,
  options: ValidateOptions,
): Promise<Repaired | undefined> {
  const before = await repairInto(() => {}, delivery, options);
  const format = before.format;
  if (format === undefined || Object.keys(before.counts).length === 0) return undefined;
  const path = repairedPath(delivery.name, format);
  const out = createWriteStream(path);
  await repairInto((text) => out.write(text), delivery, options);
  out.end();
  await finished(out);
  return { path, counts: before.counts };
}

function repairedPath(name: string, format: Format): string {
  const bare = name.replace(/\.gz$/i, '').replace(/\.[^./]+$/, '');
  return `${bare}.repaired.${format === 'json' ? 'json' : format === 'ndjson' ? 'ndjson' : 'csv'}`;
}

type Format = 'json' | 'ndjson' | 'csv';
type Pass = { readonly format: Format | undefined; readonly counts: Record<string, number> };

async function repairInto(
  write: (text: string) => void,
  delivery: Delivery,
  options: ValidateOptions,
): Promise<Pass> {
  const writer = new RepairWriter(write, options);
  for await (const batch of readDelivery(delivery))
    for (const given of batch) writer.take(given, delivery.name);
  writer.end();
  return writer;
}

/** Repairs what it is given and writes it in the format that it came in; a workbook becomes a CSV. */
class RepairWriter implements Pass {
  format: Format | undefined;
  readonly counts: Record<string, number> = {};
  readonly #write: (text: string) => void;
  readonly #options: ValidateOptions;
  readonly #detector: TypeDetector;
  #match: Match | undefined;
  #written = 0;
  #alone = false;

  constructor(write: (text: string) => void, options: ValidateOptions) {
    this.#write = write;
    this.#options = options;
    this.#detector = new TypeDetector(options.records ?? Object.values<AnyRecord>(records), options.type);
  }

  take(given: Given, file: string): void {
    if ('place' in given && given.place.file !== file && given.place.file !== file.replace(/\.gz$/i, ''))
      return;
    if (given.kind === 'header') {
      this.format = 'csv';
      this.#match = tableOf(given.names, file, this.#options).match;
      this.#write(`${given.names.map(cell).join(';')}\n`);
    } else if (given.kind === 'row') this.#row(given);
    else if (given.kind === 'value') this.#value(given.value, given.place.line, given.place.pointer);
  }

  #row({ cells }: GivenRow): void {
    const match = this.#match;
    this.#write(`${(match ? this.#repairedCells(match, cells) : cells).map(cell).join(';')}\n`);
  }

  #repairedCells(match: Match, cells: readonly string[]): readonly string[] {
    const { body, repairs } = repair(match.record, rowToBody(match)(cells));
    if (repairs.length === 0) return cells;
    this.#tally(repairs);
    const row = toRow(match.record, body);
    return cells.map((text, i) => {
      const target = match.targets[i];
      if (target?.kind === 'json')
        return JSON.stringify((body as Record<string, unknown>)[target.name]) ?? text;
      const touched =
        target?.kind === 'cell' &&
        repairs.some(({ path }) => path.filter((step) => typeof step === 'string').join('.') === target.name);
      return touched ? (row[target.name] ?? '') : text;
    });
  }

  #value(given: unknown, line: number | undefined, pointer: string): void {
    const { record, form, value } = this.#detector.detect(given);
    this.format ??= pointer === '' && line !== undefined && this.#written === 0 ? 'ndjson' : 'json';
    this.#alone = pointer === '';
    const text = JSON.stringify(record && hasTable(record) ? this.#repaired(record, form, value) : value);
    if (this.#alone) this.#write(`${text}\n`);
    else this.#write(`${this.#written === 0 ? '[\n' : ',\n'}${text}`);
    this.#written += 1;
  }

  #repaired(record: AnyRecord, form: string, value: unknown): unknown {
    const whole = value as Record<string, unknown>;
    const { body, repairs } = repair(record, form === 'body' ? value : whole.body);
    this.#tally(repairs);
    return form === 'body' ? body : { ...whole, body };
  }

  #tally(repairs: readonly Repair[]): void {
    for (const { kind } of repairs) this.counts[kind] = (this.counts[kind] ?? 0) + 1;
  }

  end(): void {
    if (this.format === 'json' && !this.#alone && this.#written > 0) this.#write('\n]\n');
  }
}

function cell(text: string): string {
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

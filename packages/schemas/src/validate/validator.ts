import { dig } from '../check/found.ts';
import type { AnyRecord } from '../define-record.ts';
import { type Issue, toPointer } from '../issue.ts';
import type { Given, GivenHeader, GivenRow, GivenValue, Place } from '../read/given.ts';
import { placeIn } from '../read/parse-json.ts';
import { records } from '../records/records.ts';
import { AcrossRecords, idOf } from './across.ts';
import { Checker, type Form } from './checker.ts';
import { type Subject, TypeDetector } from './detect-type.ts';
import type { Fault, Mend } from './finding.ts';
import { FaultGroups } from './group-faults.ts';
import type { ValidateOptions } from './options.ts';
import { positionOf } from './position-of.ts';
import { MAYBE_TWICE, type Repair, repair } from './repair.ts';
import type { CheckReport, FileReport, Report } from './report.ts';
import { tableOf } from './table/choose-table.ts';
import type { Match } from './table/match-columns.ts';
import { type RowToBody, rowToBody } from './table/row-to-body.ts';
import * as words from './words.ts';

/** A table under way: what its columns fill; without a match its rows are counted and not checked. */
type Table = {
  readonly names: readonly string[];
  readonly match: Match | undefined;
  readonly toBody: RowToBody | undefined;
  readonly idAt: number;
};

/**
 * Checks what a delivery gives, as it comes, and keeps what the report needs: counts and groups, never the records.
 * `take` everything, then ask for the `report` once.
 */
export class Validator {
  readonly #options: ValidateOptions;
  readonly #records: readonly AnyRecord[];
  readonly #detector: TypeDetector;
  readonly #across: AcrossRecords;
  readonly #groups: FaultGroups;
  readonly #checkers = new Map<string, Checker>();
  readonly #files = new Map<string, FileReport & { records: Record<string, number> }>();
  readonly #faults = { error: 0, warning: 0, info: 0 };
  #documents = 0;
  #valid = 0;
  #untyped = 0;
  #table: Table | undefined;

  constructor(options: ValidateOptions = {}) {
    this.#options = options;
    this.#records = options.records ?? Object.values(records);
    this.#detector = new TypeDetector(this.#records, options.type);
    this.#across = new AcrossRecords(options);
    this.#groups = new FaultGroups(options.examples ?? 5);
  }

  take(batch: readonly Given[]): void {
    for (const given of batch) this.#take(given);
  }

  #take(given: Given): void {
    switch (given.kind) {
      case 'row':
        this.#row(given);
        break;
      case 'value':
        this.#value(given);
        break;
      case 'header':
        this.#header(given);
        break;
      case 'fault':
        // a record that cannot be read is a record all the same
        if (given.issue.code === 'document/not-json') this.#count(given.place.file, '?');
        this.#say({ issue: given.issue, place: given.place });
        break;
      case 'reading': {
        const known = this.#fileOf(given.reading.file);
        this.#files.set(given.reading.file, { ...known, ...given.reading });
      }
    }
  }

  #value(given: GivenValue): void {
    const { record, form, value } = this.#subjectOf(given);
    if (!record) {
      this.#untypedValue(given);
      return;
    }
    this.#count(given.place.file, record.name);
    const text = given.text ?? textOf(value);
    this.#examine(record, form, value, text, given.place, (path) => this.#placeOfPath(given, path));
  }

  #subjectOf({ type, value }: GivenValue): Subject {
    const record = type === undefined ? undefined : this.#records.find((one) => one.name === type);
    return record ? { record, form: 'body', value } : this.#detector.detect(value);
  }

  #untypedValue({ place, value }: GivenValue): void {
    this.#count(place.file, '?');
    this.#untyped += 1;
    const found = this.#options.type ?? shortText(dig(value, ['type']));
    const issue: Issue = {
      code: 'document/unknown-type',
      severity: 'error',
      path: this.#options.type === undefined ? ['type'] : [],
      message: words.unknownType(
        found,
        this.#records.map((record) => record.name),
      ),
      ...(found !== undefined && { found }),
    };
    this.#say({ issue, place: { ...place, pointer: place.pointer + toPointer(issue.path) } });
  }

  #placeOfPath({ place, text }: GivenValue, path: readonly (string | number)[]): Place {
    const pointer = place.pointer + toPointer(path);
    if (text === undefined) return { ...place, pointer };
    const at = positionOf(text, path);
    return at === undefined ? { ...place, pointer } : { ...place, pointer, ...placeIn(text, at, place) };
  }

  #header({ place, names }: GivenHeader): void {
    const choice = tableOf(names, place.file, this.#options);
    const { match } = choice;
    this.#table = {
      names,
      match,
      toBody: match && rowToBody(match),
      idAt: match ? match.targets.findIndex((one) => one?.name === 'id') : -1,
    };
    if (!match) {
      const candidates = 'candidates' in choice ? choice.candidates : [];
      this.#sayOf(place, 'unknown-type', 'error', words.unknownTable(names, candidates));
      return;
    }
    this.#files.set(place.file, { ...this.#fileOf(place.file), columns: match.assumptions });
    this.#sayColumns(match, place);
  }

  #sayColumns(match: Match, place: Place): void {
    for (const [i, { column, how, field }] of match.assumptions.entries()) {
      const at = { ...place, column: i + 1, name: column };
      if (how === 'unknown' && column !== '')
        this.#sayOf(at, 'unknown-column', 'warning', words.unknownColumn(column));
      if (how === 'double')
        this.#sayOf(at, 'double-column', 'warning', words.doubleColumn(column, field ?? ''));
    }
    if (match.missing.length > 0)
      this.#sayOf(place, 'missing-column', 'error', words.missingColumns(match.missing));
  }

  #row(given: GivenRow): void {
    const { place, cells, text } = given;
    const table = this.#table;
    if (!table?.match || !table.toBody) {
      this.#count(place.file, '?');
      this.#untyped += 1;
      return;
    }
    if (cells.every((cell) => cell.trim() === '')) {
      this.#sayOf(place, 'empty-row', 'warning', words.emptyRow);
      return;
    }
    const { record } = table.match;
    this.#count(place.file, record.name);
    if (cells.length !== table.names.length && isWide(cells, table.names.length)) {
      this.#sayOf(place, 'column-count', 'error', words.width(cells.length, table.names.length));
      return;
    }
    const id = table.idAt < 0 ? undefined : cells[table.idAt] || undefined;
    const body = table.toBody(cells);
    const whole = text ?? cells.join('\u001f');
    this.#examine(record, 'body', body, whole, place, (path) => placeInRow(place, path, table), id);
  }

  #examine(
    record: AnyRecord,
    form: Form,
    value: unknown,
    text: string,
    place: Place,
    placeOf: (path: readonly (string | number)[]) => Place,
    id: string | undefined = idOf(form, value),
  ): void {
    const issues = this.#checkerOf(record).check(form, value);
    const body = form === 'body' ? value : dig(value, ['body']);
    const doubtful = MAYBE_TWICE.test(text);
    let sound = true;
    if (issues.length > 0 || doubtful) {
      const mends = mendsOf(record, form, body);
      for (const issue of issues) {
        if (issue.severity === 'error') sound = false;
        const mend = mends.get(toPointer(issue.path));
        this.#say({
          record: record.name,
          issue,
          place: placeOf(issue.path),
          ...(mend && { mend: toMend(mend) }),
        });
      }
      for (const one of mends.values()) if (one.kind === 'decoded') this.#sayDecoded(record, one, placeOf);
    }
    for (const issue of this.#across.meet({ record, form, value, body, text, id, place, sound })) {
      if (issue.severity === 'error') sound = false;
      this.#say({ record: record.name, issue, place: placeOf(issue.path) });
    }
    if (sound) this.#valid += 1;
  }

  #sayDecoded(record: AnyRecord, one: Repair, placeOf: (path: Repair['path']) => Place): void {
    const [found, meant] = [String(one.from).slice(0, 80), String(one.to).slice(0, 80)];
    const issue: Issue = {
      code: 'document/double-encoded',
      severity: 'warning',
      path: one.path,
      message: words.doubleEncoded(found, meant),
      found,
    };
    this.#say({ record: record.name, issue, place: placeOf(one.path), mend: toMend(one) });
  }

  #checkerOf(record: AnyRecord): Checker {
    let checker = this.#checkers.get(record.name);
    if (!checker) {
      checker = new Checker(record);
      this.#checkers.set(record.name, checker);
    }
    return checker;
  }

  #fileOf(file: string): FileReport & { records: Record<string, number> } {
    return this.#files.get(file) ?? { file, records: {} };
  }

  #count(file: string, type: string): void {
    this.#documents += 1;
    let known = this.#files.get(file);
    if (!known) {
      known = { file, records: {} };
      this.#files.set(file, known);
    }
    known.records[type] = (known.records[type] ?? 0) + 1;
  }

  #sayOf(place: Place, code: string, severity: Issue['severity'], message: Issue['message']): void {
    this.#say({ issue: { code: `document/${code}`, severity, path: [], message }, place });
  }

  #say(fault: Fault): void {
    this.#faults[fault.issue.severity] += 1;
    this.#groups.add(fault);
    this.#options.onFault?.(fault);
  }

  /** What there is to say of all that was taken. */
  report(): Report {
    for (const { record, issue, place } of this.#across.end()) {
      this.#say({ record, issue, place: { ...place, pointer: place.pointer + toPointer(issue.path) } });
    }
    for (const { file, records: held } of this.#files.values()) {
      const place = { file, pointer: '' };
      if (Object.keys(held).length === 0) this.#sayOf(place, 'no-record', 'warning', words.noRecord);
    }
    return {
      valid: this.#faults.error === 0,
      documents: this.#documents,
      validDocuments: this.#valid,
      faults: { ...this.#faults },
      files: [...this.#files.values()],
      findings: this.#groups.list(),
      checks: this.#checks(),
    };
  }

  #checks(): readonly CheckReport[] {
    const rules = [...this.#checkers.values()].flatMap(({ record, counts }) =>
      [...counts].map(([code, { ran, lacking, misshapen }]): CheckReport => {
        const about = { code, record: record.name, ran, notRun: lacking + misshapen };
        const why = lacking > 0 ? words.WHY.lacking : misshapen > 0 ? words.WHY.misshapen : undefined;
        return why ? { ...about, why } : about;
      }),
    );
    const untyped =
      this.#untyped > 0
        ? [{ code: 'document/shape', ran: 0, notRun: this.#untyped, why: words.WHY.untyped }]
        : [];
    return [...untyped, ...rules, ...this.#across.reports(this.#documents)];
  }
}

/** Rows shorter than the header by empty cells at the end are what spreadsheets write. */
function isWide(cells: readonly string[], expected: number): boolean {
  return cells.length < expected || cells.slice(expected).some((cell) => cell.trim() !== '');
}

function placeInRow(place: Place, path: readonly (string | number)[], { match, names }: Table): Place {
  const name = path.filter((step) => typeof step === 'string').join('.');
  const at =
    match?.targets.findIndex(
      (target) => target?.name === name || (target?.kind === 'json' && target.name === path[0]),
    ) ?? -1;
  const pointer = toPointer(path);
  return at < 0 ? { ...place, pointer } : { ...place, pointer, column: at + 1, name: names[at] ?? name };
}

/** Safe repairs of a record, by the pointer to what they mend. */
function mendsOf(record: AnyRecord, form: Form, body: unknown): ReadonlyMap<string, Repair> {
  const above = form === 'body' ? [] : ['body'];
  return new Map(
    repair(record, body).repairs.map((one) => {
      const path = [...above, ...one.path];
      return [toPointer(path), { ...one, path }];
    }),
  );
}

function toMend({ kind, to }: Repair): Mend {
  return to === undefined ? { kind } : { kind, to };
}

/** A value as text, to tell it from others; nothing when it cannot be written. */
function textOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
}

function shortText(value: unknown): unknown {
  return typeof value === 'string' ? value.slice(0, 80) : value === undefined ? undefined : typeof value;
}

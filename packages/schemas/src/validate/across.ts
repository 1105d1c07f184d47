import { dig } from '../check/found.ts';
import type { Path } from '../check/issue-of.ts';
import { errorAt, issueAt } from '../check/issue-of.ts';
import { rangeOf } from '../codes/partial-date.ts';
import type { AnyRecord } from '../define-record.ts';
import { localIdOf } from '../envelope.ts';
import type { Issue } from '../issue.ts';
import { TABLE_KEYS } from '../project/table/tables.ts';
import type { Place } from '../read/given.ts';
import type { Form } from './checker.ts';
import type { CommuneRegistry } from './communes.ts';
import { A_COMMUNE, referencesIn } from './compile/references-in.ts';
import type { ValidateOptions } from './options.ts';
import type { CheckReport } from './report.ts';
import { Seen } from './seen.ts';
import * as words from './words.ts';

/** A record as it is met, well shaped or not. `id` is its local id, `sound` says whether its shape holds. */
export type Met = {
  readonly record: AnyRecord;
  readonly form: Form;
  readonly value: unknown;
  readonly body: unknown;
  readonly text: string;
  readonly id: string | undefined;
  readonly place: Place;
  readonly sound: boolean;
};

const NOTHING: readonly Issue[] = [];

/** A fault found after the fact, with its place. */
export type Late = { readonly record: string; readonly issue: Issue; readonly place: Place };

/** Where the key of a record lies in its body, by type. */
const keyPaths: ReadonlyMap<string, readonly Path[]> = new Map(
  Object.entries(TABLE_KEYS).map(([name, key]) => [name, key.map((step) => step.split('.'))]),
);

/** records remembered to find duplicates, 24 bytes each twice over */
const REMEMBERED = 1_000_000;
/** references kept to be followed at the end */
const KEPT_REFERENCES = 200_000;

/** What is checked between the records of a delivery: duplicates, references, communes that are gone, validity. */
export class AcrossRecords {
  readonly #communes: CommuneRegistry | undefined;
  readonly #seen = new Seen(REMEMBERED);
  readonly #ids = new Seen(REMEMBERED);
  readonly #typesMet = new Set<string>();
  readonly #references: {
    to: string;
    code: string;
    path: Path;
    met: Pick<Met, 'record' | 'place' | 'form'>;
  }[] = [];
  readonly #referenceCounts = new Map<string, number>();
  readonly #wanted: boolean;
  #followed = true;
  #records = 0;
  #communesMet = 0;

  constructor({ communes, across = true }: Pick<ValidateOptions, 'communes' | 'across'>) {
    this.#communes = communes;
    this.#wanted = across;
  }

  /** What is wrong with a record beside those that came before. */
  meet(met: Met): readonly Issue[] {
    if (!this.#wanted) return NOTHING;
    this.#records += 1;
    this.#typesMet.add(met.record.name);
    const issues: Issue[] = [];
    if (met.id !== undefined) this.#sameId(met, met.id, issues);
    if (!met.sound) return issues;
    this.#duplicate(met, issues);
    if (met.form !== 'body') validity(met.value, issues);
    const walk = referencesIn(met.record.fields);
    if (walk) this.#follow(met, walk, issues);
    return issues;
  }

  #sameId(met: Met, id: string, issues: Issue[]): void {
    const first = this.#ids.firstOf(`${met.record.name}/${id}`, met.place.line ?? 0);
    if (first === undefined) return;
    issues.push(errorAt(['id'], 'document/same-id', id, words.sameId(id, first)));
  }

  #duplicate(met: Met, issues: Issue[]): void {
    const line = met.place.line ?? 0;
    const { name } = met.record;
    const first = met.form === 'envelope' || met.text === '' ? undefined : this.#seen.firstOf(met.text, line);
    if (first !== undefined) {
      issues.push(issueAt('warning', [], 'document/duplicate', undefined, words.duplicate(first)));
      return;
    }
    const key = keyPaths.get(name);
    if (!key) return;
    const values = key.map((path) => dig(met.body, path)).join(' ');
    const dated = met.form === 'body' ? '' : `@${dig(met.value, ['validFrom']) ?? ''}`;
    const same = this.#seen.firstOf(`${name}#${values}${dated}`, line);
    if (same === undefined) return;
    const at = [...(met.form === 'body' ? [] : ['body']), ...(key[0] as Path)];
    issues.push(issueAt('warning', at, 'document/same-key', values, words.sameKey(values, same)));
  }

  #follow(met: Met, walk: NonNullable<ReturnType<typeof referencesIn>>, issues: Issue[]): void {
    walk(
      met.body,
      (to, code, path) => {
        if (to === A_COMMUNE && !this.#communes) this.#communesMet += 1;
        else if (to === A_COMMUNE) issues.push(...this.#commune(met, code, inWhole(met, path)));
        else this.#keep(met, to, code, inWhole(met, path));
      },
      [],
    );
  }

  /** The code of the time of the source may well be gone: only present ones are looked at. */
  #commune(met: Met, code: string, path: Path): Issue[] {
    if (path.at(-1) === 'communeAtSource' || path.includes('formerCodes') || met.record.name === 'territory')
      return [];
    this.#communesMet += 1;
    if (!this.#communes) return [];
    const day = dayOf(met);
    const fate = this.#communes(code, day);
    if (fate.state === 'standing') return [];
    if (fate.state === 'unknown')
      return [errorAt(path, 'document/no-such-commune', code, words.unknownCommune(code))];
    return [
      issueAt(
        'warning',
        path,
        'document/ended-commune',
        code,
        words.endedCommune(code, fate.on, fate.successors),
      ),
    ];
  }

  #keep(met: Met, to: string, code: string, path: Path): void {
    this.#referenceCounts.set(to, (this.#referenceCounts.get(to) ?? 0) + 1);
    if (this.#ids.has(`${to}/${code}`)) return;
    if (this.#references.length >= KEPT_REFERENCES) this.#followed = false;
    else
      this.#references.push({
        to,
        code,
        path,
        met: { record: met.record, place: met.place, form: met.form },
      });
  }

  /** What can be said only once all was read: references that lead nowhere. */
  *end(): Iterable<Late> {
    for (const { to, code, path, met } of this.#references) {
      if (!this.#typesMet.has(to) || this.#ids.has(`${to}/${code}`)) continue;
      const issue = errorAt(path, 'document/leads-nowhere', code, words.leadsNowhere(to, code));
      yield { record: met.record.name, issue, place: met.place };
    }
  }

  reports(documents: number): readonly CheckReport[] {
    if (!this.#wanted)
      return [{ code: 'document/across', ran: 0, notRun: documents, why: words.WHY.notWanted }];
    const followed = [...this.#referenceCounts].map(([to, count]): CheckReport => {
      const ran = this.#typesMet.has(to) && this.#followed;
      const about = { code: `document/leads-nowhere (${to})`, ran: ran ? count : 0, notRun: ran ? 0 : count };
      return ran ? about : { ...about, why: words.WHY.noneOfType };
    });
    const whole = this.#seen.isWhole && this.#ids.isWhole;
    return [
      {
        code: 'document/duplicate',
        ran: this.#records,
        notRun: 0,
        ...(!whole && { why: words.WHY.tooMany }),
      },
      {
        code: 'document/ended-commune',
        ran: this.#communes ? this.#communesMet : 0,
        notRun: this.#communes ? 0 : this.#communesMet,
        ...(!this.#communes && { why: words.WHY.noRegister }),
      },
      ...followed,
    ];
  }
}

function inWhole(met: Met, path: Path): Path {
  return met.form === 'body' ? path : ['body', ...path];
}

function dayOf(met: Met): string | undefined {
  const date = met.record.date(met.body as never);
  return date === undefined ? undefined : rangeOf(date).last;
}

function validity(value: unknown, issues: Issue[]): void {
  const [from, to] = [dig(value, ['validFrom']), dig(value, ['validTo'])];
  if (typeof from !== 'string' || typeof to !== 'string' || rangeOf(to).last >= rangeOf(from).first) return;
  issues.push(errorAt(['validTo'], 'document/validity-backwards', to, words.validityBackwards));
}

/** The local id that a whole record bears. */
export function idOf(form: Form, value: unknown): string | undefined {
  const id = form === 'envelope' ? dig(value, ['id']) : undefined;
  return typeof id === 'string' ? localIdOf(id) : undefined;
}

import { checkEnvelope } from '../check/check-around.ts';
import type { AnyRecord } from '../define-record.ts';
import { type Envelope, envelopeFields } from '../envelope.ts';
import type { Issue } from '../issue.ts';
import { findRecord } from '../records/records.ts';
import { compareVersions, majorOf } from './compare-versions.ts';
import type { MigrationStep } from './define-step.ts';
import { knownPart } from './known-part.ts';
import { migrateBody } from './migrate-body.ts';

/**
 * A record that came from elsewhere, as this vocabulary can read it.
 *
 * - `current`: of our version, or brought to it from `from` by `steps`
 * - `newer`: of a later minor version. `given` is the record whole, to be stored and passed on unchanged; `readable` is what
 *   we know of it, undefined when even that is wrong; `unknown` says where the rest lies
 * - `parked`: of a type or a major version that we cannot read: `given` is kept whole, until we can
 * - `refused`: not a record
 */
export type Read =
  | {
      readonly kind: 'current';
      readonly envelope: Envelope;
      readonly from: string;
      readonly steps: readonly MigrationStep[];
      readonly issues: readonly Issue[];
    }
  | {
      readonly kind: 'newer';
      readonly given: unknown;
      readonly readable: Envelope | undefined;
      readonly unknown: readonly (readonly (string | number)[])[];
      readonly issues: readonly Issue[];
    }
  | {
      readonly kind: 'parked';
      readonly why: 'unknown-type' | 'newer-major' | 'no-path';
      readonly given: unknown;
    }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] };

/** Where readEnvelope looks: the record types and the steps of this vocabulary, or others in a test. */
export type Vocabulary = {
  readonly find: (type: string) => AnyRecord | undefined;
  readonly steps?: readonly MigrationStep[];
};

/** Reads a record of any version. Never throws, whatever it is given, and never changes it. */
export function readEnvelope(given: unknown, { find, steps }: Vocabulary = { find: findRecord }): Read {
  const { type, version } = tagsOf(given);
  const record = type === undefined ? undefined : find(type);
  if (type === undefined || version === undefined) return { kind: 'refused', issues: [notARecord()] };
  if (!record) return { kind: 'parked', why: 'unknown-type', given };
  if (majorOf(version) > majorOf(record.version)) return { kind: 'parked', why: 'newer-major', given };
  if (compareVersions(version, record.version) > 0) return readNewer(record, given as object);
  return readOlder(record, version, given as object, steps);
}

function readOlder(
  record: AnyRecord,
  from: string,
  given: object,
  steps: readonly MigrationStep[] | undefined,
): Read {
  const { body } = given as { body?: unknown };
  const migrated = migrateBody(record.name, { from, to: record.version }, body, steps);
  if (!migrated) return { kind: 'parked', why: 'no-path', given };
  const brought = 'body' in given ? { ...given, version: record.version, body: migrated.body } : given;
  const { value, issues } = checkEnvelope(record, brought);
  if (value === undefined) return { kind: 'refused', issues };
  return { kind: 'current', envelope: value, from, steps: migrated.steps, issues };
}

function readNewer(record: AnyRecord, given: object): Read {
  const around = Object.entries(given).filter(([name]) => KNOWN_AROUND.has(name));
  const beside = Object.keys(given).filter((name) => !KNOWN_AROUND.has(name));
  const { value: body, unknown } = knownPart(record.fields, (given as { body?: unknown }).body);
  const { value, issues } = checkEnvelope(record, { ...Object.fromEntries(around), body });
  const outside = [...beside.map((name) => [name]), ...unknown.map((path) => ['body', ...path])];
  return { kind: 'newer', given, readable: value, unknown: outside, issues };
}

/** What may stand around a body, and the body. */
const KNOWN_AROUND: ReadonlySet<string> = new Set([...Object.keys(envelopeFields), 'body']);

function tagsOf(given: unknown): { type?: string; version?: string } {
  if (typeof given !== 'object' || given === null) return {};
  const { type, version } = given as { type?: unknown; version?: unknown };
  return {
    ...(typeof type === 'string' && { type }),
    ...(typeof version === 'string' && /^\d+\.\d+$/.test(version) && { version }),
  };
}

function notARecord(): Issue {
  return {
    code: 'envelope/not-a-record',
    severity: 'error',
    path: [],
    message: {
      fr: "Ceci n'est pas une fiche : il lui faut un type et une version, par exemple « pcs » et « 1.0 ».",
      en: 'This is not a record: it needs a type and a version, for instance "pcs" and "1.0".',
    },
  };
}

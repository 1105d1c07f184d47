import type { z } from 'zod';
import type { AnyRecord } from '../define-record.ts';
import type { Form } from './checker.ts';

/** A value as something to check: its record type when it can be told, its form, and the steps from its top to it. */
export type Subject = {
  readonly record: AnyRecord | undefined;
  readonly form: Form;
  readonly value: unknown;
};

/** Tells the type and the form of JSON values: by what they say, else by the names of their fields. */
export class TypeDetector {
  readonly #records: readonly AnyRecord[];
  readonly #byName: ReadonlyMap<string, AnyRecord>;
  readonly #wanted: AnyRecord | undefined;
  readonly #bySignature = new Map<string, AnyRecord | undefined>();

  constructor(records: readonly AnyRecord[], type: string | undefined) {
    this.#records = records;
    this.#byName = new Map(records.map((record) => [record.name, record]));
    this.#wanted = type === undefined ? undefined : this.#byName.get(type);
  }

  /** A feature of GeoJSON is read as the record that its properties and its geometry make. */
  detect(given: unknown): Subject {
    const value = isFeature(given) ? fromFeature(given, (type) => this.#byName.get(type)) : given;
    if (!isObject(value)) return { record: this.#wanted, form: 'body', value };
    const form = formOf(value);
    return { record: this.#wanted ?? this.#said(value, form) ?? this.#alike(value, form), form, value };
  }

  #said(value: Record<string, unknown>, form: Form): AnyRecord | undefined {
    if (typeof value.type !== 'string' || form === 'body') return undefined;
    return this.#byName.get(value.type);
  }

  /** The one type that has all these fields and asks for no other. */
  #alike(value: Record<string, unknown>, form: Form): AnyRecord | undefined {
    const body = form === 'body' ? value : value.body;
    if (!isObject(body)) return undefined;
    const names = Object.keys(body);
    if (names.length === 0 || names.length > MOST_FIELDS) return undefined;
    const signature = JSON.stringify(names);
    if (this.#bySignature.has(signature)) return this.#bySignature.get(signature);
    const found = this.#fitting(names);
    if (this.#bySignature.size < MOST_SIGNATURES) this.#bySignature.set(signature, found);
    return found;
  }

  #fitting(names: readonly string[]): AnyRecord | undefined {
    const given = new Set(names);
    const fitting = this.#records.filter((record) => {
      const { shape, required } = namesOf(record);
      return names.every((name) => shape.has(name)) && required.every((name) => given.has(name));
    });
    return fitting.length === 1 ? fitting[0] : undefined;
  }
}

type Names = { readonly shape: ReadonlySet<string>; readonly required: readonly string[] };

const known = new WeakMap<AnyRecord, Names>();

/** The fields of a record, and those that must be there. */
function namesOf(record: AnyRecord): Names {
  let names = known.get(record);
  if (!names) {
    const shape = Object.entries(record.fields.shape as Record<string, z.ZodType>);
    const required = shape.filter(([, schema]) => !schema.safeParse(undefined).success);
    names = { shape: new Set(shape.map(([name]) => name)), required: required.map(([name]) => name) };
    known.set(record, names);
  }
  return names;
}

/** fields of a body past which it is not guessed at; the largest record has forty */
const MOST_FIELDS = 200;
/** sets of field names remembered */
const MOST_SIGNATURES = 1000;

function formOf(value: Record<string, unknown>): Form {
  if (!Object.hasOwn(value, 'body')) return 'body';
  return Object.hasOwn(value, 'id') || Object.hasOwn(value, 'revision') ? 'envelope' : 'draft';
}

type Feature = { readonly geometry?: unknown; readonly properties: Record<string, unknown> };

function isFeature(value: unknown): value is Feature {
  return isObject(value) && value.type === 'Feature' && isObject(value.properties);
}

/** A node writes the geometry once, as the geometry of the feature: it is put back into the body. */
function fromFeature(feature: Feature, find: (type: string) => AnyRecord | undefined): unknown {
  const { properties, geometry } = feature;
  const record = typeof properties.type === 'string' ? find(properties.type) : undefined;
  const hasOutline = record !== undefined && Object.hasOwn(record.fields.shape, 'outline');
  if (!hasOutline || !isObject(properties.body) || !isObject(geometry) || geometry.type === 'Point')
    return properties;
  return { ...properties, body: { ...properties.body, outline: geometry } };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

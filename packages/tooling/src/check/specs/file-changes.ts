import { parse } from 'csv-parse/sync';
import { type Change, nameChanges } from './change.ts';
import { schemaChanges } from './schema-changes.ts';

/** Published files, by their path under `specs/`. */
export type SpecFiles = ReadonlyMap<string, string>;

type Json = Readonly<Record<string, unknown>>;

/** The folders whose files have addresses that others use: losing one breaks them. */
const ADDRESSED = /^(?:schema|table|codes|context)\//;

/** Every change between two states of `specs/` that a user of the commons may notice. */
export function fileChanges(before: SpecFiles, after: SpecFiles): Change[] {
  const addressed = (files: SpecFiles) => [...files.keys()].filter((path) => ADDRESSED.test(path));
  const both = [...before.keys()].filter((path) => after.has(path) && before.get(path) !== after.get(path));
  return [
    ...nameChanges('specs', addressed(before), addressed(after), 'the file'),
    ...both.flatMap((path) => changesOf(path, before.get(path) ?? '', after.get(path) ?? '')),
  ];
}

function changesOf(path: string, before: string, after: string): Change[] {
  if (/^codes\/.*\.csv$/.test(path)) return nameChanges(path, codesOf(before), codesOf(after), 'the code');
  if (!path.endsWith('json') && !path.endsWith('jsonld')) return [];
  const [was, is] = [JSON.parse(before), JSON.parse(after)] as [Json, Json];
  if (path.startsWith('schema/')) return schemaChanges(was, is, path);
  if (path.startsWith('table/')) return tableChanges(was, is, path);
  if (path.startsWith('context/')) return termChanges(was['@context'], is['@context'], path);
  const ids = IDS[path];
  return ids ? nameChanges(path, ids(was), ids(is), 'the entry') : [];
}

function codesOf(csv: string): string[] {
  return (parse(csv, { columns: true }) as { code?: string; list?: string }[]).map(
    ({ code, list }) => code ?? list ?? '',
  );
}

/** The columns of a table as the properties of a schema: the same changes weigh the same. */
function tableChanges(was: Json, is: Json, at: string): Change[] {
  return schemaChanges(rowSchema(was), rowSchema(is), at);
}

function rowSchema({ fields, primaryKey }: Json): Json {
  const columns = fields as { name: string; type: string; constraints: Json }[];
  return {
    properties: Object.fromEntries(
      columns.map(({ name, type, constraints: { required: _, ...rest } }) => [name, { type, ...rest }]),
    ),
    required: columns.filter(({ constraints }) => constraints.required).map(({ name }) => name),
    ...(primaryKey !== undefined && { primaryKey }),
  };
}

/** A term that is gone or means something else breaks readers of RDF; terms inside the types are looked at as well. */
function termChanges(was: unknown, is: unknown, at: string): Change[] {
  if (JSON.stringify(was) === JSON.stringify(is)) return [];
  if (Array.isArray(was) && Array.isArray(is)) return termChanges(was.at(-1), is.at(-1), at);
  if (!isObject(was) || !isObject(is)) return [{ at, level: 'major', what: 'another meaning' }];
  return [
    ...nameChanges(at, Object.keys(was), Object.keys(is), 'the term'),
    ...Object.keys(was)
      .filter((name) => Object.hasOwn(is, name))
      .flatMap((name) => termChanges(was[name], is[name], `${at}/${name}`)),
  ];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Ids = (catalogue: Json) => string[];

/** What the catalogues are known by: codes of rules, ids of indicators, routes. */
const IDS: Readonly<Record<string, Ids>> = {
  'rules.json': (rules) => [
    ...(rules.legal as { id: string }[]).map(({ id }) => id),
    ...(rules.records as { code: string; severity: string }[]).map(({ code }) => code),
  ],
  'openapi.json': ({ paths }) =>
    Object.entries(paths as Record<string, object>).flatMap(([path, verbs]) =>
      Object.keys(verbs).map((verb) => `${verb.toUpperCase()} ${path}`),
    ),
};

import { type Change, type Level, nameChanges } from './change.ts';

type Schema = Readonly<Record<string, unknown>>;

/** Keywords that inform and validate nothing; the specs' own start with `x-`. */
const SAYS_ONLY = new Set([
  '$schema',
  '$id',
  '$comment',
  'title',
  'description',
  'examples',
  'default',
  'deprecated',
]);

/** Bounds: the sign tells which way is wider. */
const BOUNDS: Readonly<Record<string, 1 | -1>> = {
  maximum: 1,
  exclusiveMaximum: 1,
  maxLength: 1,
  maxItems: 1,
  minimum: -1,
  exclusiveMinimum: -1,
  minLength: -1,
  minItems: -1,
};

/**
 * What a change of a JSON Schema does to the documents that it took: those that it still takes, and more, are a minor
 * change; a document that may now be refused is a major one. What cannot be told (another pattern) counts as major.
 */
export function schemaChanges(before: unknown, after: unknown, at: string): Change[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (!isObject(before) || !isObject(after)) return [{ at, level: 'major', what: 'another schema' }];
  const keywords = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keywords
    .filter((keyword) => !SAYS_ONLY.has(keyword) && !keyword.startsWith('x-'))
    .flatMap((keyword) => keywordChanges(keyword, before, after, at));
}

function keywordChanges(keyword: string, before: Schema, after: Schema, at: string): Change[] {
  const [was, is] = [before[keyword], after[keyword]];
  if (JSON.stringify(was) === JSON.stringify(is)) return [];
  if (keyword === 'properties') return propertyChanges(was, is, after, at);
  if (keyword === '$defs') return innerChanges(was, is, at);
  if (keyword === 'required') return requiredChanges(was, is, at);
  if (is === undefined) return [{ at, level: 'minor', what: `${keyword} no longer asked for` }];
  if (was === undefined) return [{ at, level: 'major', what: `${keyword} now asked for` }];
  if (keyword === 'enum') return nameChanges(at, was as string[], is as string[], 'the value');
  if (keyword === 'items') return schemaChanges(was, is, `${at}/items`);
  if (keyword === 'anyOf' || keyword === 'oneOf') return optionChanges(was as unknown[], is as unknown[], at);
  const level: Level = isWider(keyword, was, is) ? 'minor' : 'major';
  return [{ at, level, what: `${keyword} was ${JSON.stringify(was)}, is ${JSON.stringify(is)}` }];
}

/** A new property is an addition when it may be left out; `required` says so when it may not. */
function propertyChanges(was: unknown, is: unknown, after: Schema, at: string): Change[] {
  const [before, now] = [was ?? {}, is ?? {}] as [Schema, Schema];
  const required = (after.required ?? []) as readonly string[];
  const names = nameChanges(at, Object.keys(before), Object.keys(now), 'the field').filter(
    ({ level, what }) => level === 'major' || !required.some((name) => what === `the field ${name} is new`),
  );
  return [...names, ...innerChanges(before, now, at)];
}

function innerChanges(was: unknown, is: unknown, at: string): Change[] {
  const [before, now] = [was ?? {}, is ?? {}] as [Schema, Schema];
  return Object.keys(before)
    .filter((name) => Object.hasOwn(now, name))
    .flatMap((name) => schemaChanges(before[name], now[name], `${at}/${name}`));
}

function requiredChanges(was: unknown, is: unknown, at: string): Change[] {
  const [before, now] = [new Set((was ?? []) as string[]), new Set((is ?? []) as string[])];
  return [
    ...[...now]
      .filter((name) => !before.has(name))
      .map((name): Change => ({ at, level: 'major', what: `${name} is now required` })),
    ...[...before]
      .filter((name) => !now.has(name))
      .map((name): Change => ({ at, level: 'minor', what: `${name} may be left out` })),
  ];
}

/** Options are compared in their order once those that stand in both are put aside. */
function optionChanges(was: readonly unknown[], is: readonly unknown[], at: string): Change[] {
  const same = (list: readonly unknown[]) => new Set(list.map((option) => JSON.stringify(option)));
  const [before, now] = [same(was), same(is)];
  const gone = was.filter((option) => !now.has(JSON.stringify(option)));
  const come = is.filter((option) => !before.has(JSON.stringify(option)));
  return [
    ...gone.flatMap((option, i) =>
      i < come.length
        ? schemaChanges(option, come[i], `${at}/option`)
        : [{ at, level: 'major' as const, what: 'an option is gone' }],
    ),
    ...come.slice(gone.length).map((): Change => ({ at, level: 'minor', what: 'an option is new' })),
  ];
}

function isWider(keyword: string, was: unknown, is: unknown): boolean {
  const way = BOUNDS[keyword];
  if (way !== undefined) return (Number(is) - Number(was)) * way > 0;
  if (keyword === 'type') return [was].flat().every((type) => [is].flat().includes(type));
  return false;
}

function isObject(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

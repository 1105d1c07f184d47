import { METHOD_NAME_ALL, type Params, type Result, type Router, UnsupportedPathError } from 'hono/router';

/** A step of an address: the fixed steps after it, the parameter that may stand there instead, what is served there. */
type Step<T> = {
  readonly fixed: Map<string, Step<T>>;
  any: Step<T> | undefined;
  readonly served: Map<string, readonly Served<T>[]>;
};

/** What answers a method, and what its parameters are called, in the order of the address. */
type Served<T> = { readonly handler: T; readonly names: readonly string[] };

/**
 * A Hono router whose work does not grow with the number of record types: one look-up for each step of the address.
 *
 * Hono's own compiles every address into one expression, some two groups for each record type, and makes an array of them all
 * at each request. This one takes fixed steps and parameters only; on anything else (a wildcard, an optional step) it
 * declines, and the smart router turns to the next.
 */
export class SegmentRouter<T> implements Router<T> {
  readonly name = 'SegmentRouter';
  readonly #root: Step<T> = newStep();

  add(method: string, path: string, handler: T): void {
    if (/[*?{]/.test(path)) throw new UnsupportedPathError(path);
    const names: string[] = [];
    let at = this.#root;
    for (const segment of path.split('/')) {
      if (segment.startsWith(':')) names.push(segment.slice(1));
      at = segment.startsWith(':') ? toAny(at) : toFixed(at, segment);
    }
    at.served.set(method, [...(at.served.get(method) ?? []), { handler, names }]);
  }

  match(method: string, path: string): Result<T> {
    const values: string[] = [];
    const found = find(this.#root, path.split('/'), 0, method, values) ?? [];
    return [found.map(({ handler, names }): [T, Params] => [handler, named(names, values)])];
  }
}

function newStep<T>(): Step<T> {
  return { fixed: new Map(), any: undefined, served: new Map() };
}

function toAny<T>(at: Step<T>): Step<T> {
  at.any ??= newStep();
  return at.any;
}

function toFixed<T>(at: Step<T>, segment: string): Step<T> {
  const known = at.fixed.get(segment) ?? newStep<T>();
  at.fixed.set(segment, known);
  return known;
}

/** What serves a method at the end of the segments: a fixed step first, a parameter when the fixed one leads nowhere. */
function find<T>(
  at: Step<T>,
  segments: readonly string[],
  depth: number,
  method: string,
  values: string[],
): readonly Served<T>[] | undefined {
  const segment = segments[depth];
  if (segment === undefined) return at.served.get(method) ?? at.served.get(METHOD_NAME_ALL);
  const fixed = at.fixed.get(segment);
  const found = fixed && find(fixed, segments, depth + 1, method, values);
  if (found || !at.any || segment === '') return found;
  values.push(segment);
  const taken = find(at.any, segments, depth + 1, method, values);
  if (!taken) values.pop();
  return taken;
}

function named(names: readonly string[], values: readonly string[]): Params {
  const params: Params = {};
  for (let i = 0; i < names.length; i += 1) params[names[i] as string] = values[i] as string;
  return params;
}

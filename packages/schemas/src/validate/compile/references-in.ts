import { z } from 'zod';
import type { Path } from '../../check/issue-of.ts';
import { grammarOf } from '../../codes/code.ts';
import { aboutField, unwrap } from '../../field.ts';

/** Something in a body that leads elsewhere: a record of a type, by its local id, or a commune, by its code. */
type Visit = (to: string, code: string, path: Path) => void;

/** What a commune code leads to. */
export const A_COMMUNE = 'commune';

type Walk = (value: unknown, visit: Visit, path: Path) => void;

const compiled = new WeakMap<z.core.$ZodType, { readonly walk: Walk | undefined }>();

/** What finds the references and the commune codes in values of a schema; undefined when it can hold none. */
export function referencesIn(schema: z.core.$ZodType): Walk | undefined {
  let known = compiled.get(schema);
  if (!known) {
    known = { walk: build(schema) };
    compiled.set(schema, known);
  }
  return known.walk;
}

function build(schema: z.core.$ZodType): Walk | undefined {
  const to = aboutField(schema)?.refersTo;
  const bare = unwrap(schema);
  if (bare instanceof z.ZodArray)
    return itemsWalk(to ? leafWalk(to) : referencesIn(bare.element as z.core.$ZodType));
  if (bare instanceof z.ZodObject) return fieldsWalk(bare);
  if (bare instanceof z.ZodUnion) return unionWalk(bare);
  if (to) return leafWalk(to);
  return grammarOf(bare)?.name === 'commune' ? leafWalk(A_COMMUNE) : undefined;
}

function leafWalk(to: string): Walk {
  return (value, visit, path) => {
    if (typeof value === 'string') visit(to, value, path);
  };
}

function itemsWalk(walk: Walk | undefined): Walk | undefined {
  if (!walk) return undefined;
  return (value, visit, path) => {
    if (!Array.isArray(value)) return;
    for (let i = 0; i < value.length; i += 1) walk(value[i], visit, [...path, i]);
  };
}

function fieldsWalk(bare: z.ZodObject): Walk | undefined {
  const inner = Object.entries(bare.shape as Record<string, z.core.$ZodType>).flatMap(([name, schema]) => {
    const walk = referencesIn(schema);
    return walk ? [{ name, walk }] : [];
  });
  if (inner.length === 0) return undefined;
  return (value, visit, path) => {
    if (typeof value !== 'object' || value === null) return;
    for (const { name, walk } of inner) {
      if (Object.hasOwn(value, name)) walk((value as Record<string, unknown>)[name], visit, [...path, name]);
    }
  };
}

/** Options are told apart by the tags they ask for, so that the code of an EPCI is not taken for a commune's. */
function unionWalk(bare: z.ZodUnion): Walk | undefined {
  const inner = bare.options.flatMap((option) => {
    const walk = referencesIn(option as z.core.$ZodType);
    return walk ? [{ walk, fits: (value: unknown) => (option as z.ZodType).safeParse(value).success }] : [];
  });
  if (inner.length === 0) return undefined;
  return (value, visit, path) => {
    inner.find(({ fits }) => fits(value))?.walk(value, visit, path);
  };
}

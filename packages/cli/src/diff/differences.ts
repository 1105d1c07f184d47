/** A place where two values differ; undefined on the side that does not have it. */
export type Difference = { readonly pointer: string; readonly before: unknown; readonly after: unknown };

/** Where two JSON values differ, deepest places first met. */
export function differences(before: unknown, after: unknown, pointer = ''): readonly Difference[] {
  if (Object.is(before, after)) return [];
  if (!isTree(before) || !isTree(after) || Array.isArray(before) !== Array.isArray(after)) {
    return [{ pointer, before, after }];
  }
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) =>
    differences(
      (before as Record<string, unknown>)[name],
      (after as Record<string, unknown>)[name],
      `${pointer}/${name.replace(/~/g, '~0').replace(/\//g, '~1')}`,
    ),
  );
}

function isTree(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

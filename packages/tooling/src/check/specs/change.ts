/** How much a change in `specs/` asks of a version: `none` for what only informs. */
export type Level = 'none' | 'minor' | 'major';

/** One change in a published file: where, how much, and what it is in a few words. */
export type Change = { readonly at: string; readonly level: Level; readonly what: string };

const RANK: Readonly<Record<Level, number>> = { none: 0, minor: 1, major: 2 };

export function atLeast(a: Level, b: Level): boolean {
  return RANK[a] >= RANK[b];
}

/** The level of several changes together: that of the greatest. */
export function levelOf(changes: readonly Change[]): Level {
  return changes.reduce<Level>((most, { level }) => (atLeast(level, most) ? level : most), 'none');
}

/** What went and what came between two sets of names: losing one breaks those who use it, gaining one does not. */
export function nameChanges(
  at: string,
  before: Iterable<string>,
  after: Iterable<string>,
  what: string,
): Change[] {
  const [was, is] = [new Set(before), new Set(after)];
  return [
    ...[...was]
      .filter((name) => !is.has(name))
      .map((name): Change => ({ at, level: 'major', what: `${what} ${name} is gone` })),
    ...[...is]
      .filter((name) => !was.has(name))
      .map((name): Change => ({ at, level: 'minor', what: `${what} ${name} is new` })),
  ];
}

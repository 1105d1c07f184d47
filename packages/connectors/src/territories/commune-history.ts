/** A row of the movements: what a commune was before a day, and what it was from that day on. */
export type Movement = {
  readonly line: number;
  readonly on: string;
  readonly before: CommuneState;
  readonly after: CommuneState;
};

/** `kind` as INSEE writes it: COM, COMA, COMD, ARM; empty when there is nothing on that side. */
type CommuneState = { readonly kind: string; readonly code: string; readonly name: string };

/** The end of a commune: the day, its last name, and the communes that took over (several when it was split). */
export type CommuneEnd = {
  readonly on: string;
  readonly name: string;
  readonly successors: readonly string[];
  /** the rows that say so */
  readonly lines: readonly number[];
};

/** A stretch of time during which a code was that of a commune; an open end is left out. */
export type Life = { readonly from?: string; readonly end?: CommuneEnd };

/** The lives of every code that ever moved, oldest first. A code may have several: 27676 ended in 2021 and came back in 2023. */
export type CommuneHistory = ReadonlyMap<string, readonly Life[]>;

/**
 * What the movements of INSEE say of each commune code.
 *
 * On a day, a commune ends when it becomes part of another code and not also itself: the rows of a merger hold both
 * "59070 becomes commune 59006" and "59070 becomes commune déléguée 59070", while 59006 also becomes 59006. Becoming
 * déléguée or arrondissement alone ends nothing.
 */
export function communeHistory(movements: Iterable<Movement>): CommuneHistory {
  const lives = new Map<string, Life[]>();
  const days = Map.groupBy(movements, (movement) => movement.on);
  for (const on of [...days.keys()].sort()) readDay(on, days.get(on) ?? [], lives);
  return lives;
}

function readDay(on: string, movements: readonly Movement[], lives: Map<string, Life[]>): void {
  const leaving = Map.groupBy(movements.filter(isCommuneBefore), (movement) => movement.before.code);
  const arriving = new Set(movements.filter(isCommuneAfter).map((movement) => movement.after.code));
  for (const code of new Set([...leaving.keys(), ...arriving])) {
    const known = lives.get(code);
    const own = known ?? (leaving.has(code) ? [{}] : []);
    if (!known) lives.set(code, own);
    const end = endOf(code, on, leaving.get(code) ?? []);
    const alive = own.length > 0 && own.at(-1)?.end === undefined;
    if (end && alive) own[own.length - 1] = { ...own.at(-1), end };
    else if (!alive && arriving.has(code)) own.push({ from: on });
  }
}

function endOf(code: string, on: string, rows: readonly Movement[]): CommuneEnd | undefined {
  if (rows.some((row) => row.after.kind === 'COM' && row.after.code === code)) return undefined;
  const away = rows.filter(
    (row) => row.after.kind === '' || (row.after.kind === 'COM' && row.after.code !== code),
  );
  const first = away[0];
  if (!first) return undefined;
  return {
    on,
    name: first.before.name,
    successors: [...new Set(away.map((row) => row.after.code).filter((one) => one !== ''))],
    lines: away.map((row) => row.line),
  };
}

function isCommuneBefore(movement: Movement): boolean {
  return movement.before.kind === 'COM';
}

function isCommuneAfter(movement: Movement): boolean {
  return movement.after.kind === 'COM';
}

/** The life of a code that holds a day, if the code was a commune then. */
export function lifeOn(lives: readonly Life[], on: string): Life | undefined {
  return lives.find((life) => (life.from ?? '') <= on && (life.end === undefined || on < life.end.on));
}

import type { CurrentCommune } from '../define-source.ts';
import { type CommuneHistory, lifeOn } from './commune-history.ts';

/**
 * What tells communes apart.
 *
 * - `current`: the communes of the edition
 * - `parents`: by code, the commune that a déléguée, an associée or an arrondissement municipal of the edition lies in
 * - `history`: the lives of codes
 */
export type CommuneRegister = {
  readonly current: ReadonlySet<string>;
  readonly parents: ReadonlyMap<string, string>;
  readonly history: CommuneHistory;
};

/**
 * Saint-Barthélemy and Saint-Martin left Guadeloupe in 2007 and took codes outside the COG's movements.
 *
 * @source loi organique n° 2007-223 du 21 février 2007
 */
const OUT_OF_GUADELOUPE: ReadonlyMap<string, string> = new Map([
  ['97123', '97701'],
  ['97127', '97801'],
]);

/**
 * The commune that a code means on a day. A code that is a commune on that day means itself; a former one means its
 * successor, followed as often as it moved (27058 → 27676 → 27058 → 27676); a commune déléguée, associée or arrondissement means
 * the commune it lies in. Undefined when no commune ever had the code, or when it was split between several.
 */
export function currentCommuneOn(register: CommuneRegister, on: string): CurrentCommune {
  const last = lastMovement(register.history);
  return (code, from) => {
    if (isCommune(register, code, on)) return code;
    const parent = register.parents.get(code);
    if (parent && on >= last) return parent;
    const found = [...new Set(follow(register, code, from ?? '', on))];
    return found.length === 1 ? found[0] : parent;
  };
}

function isCommune(register: CommuneRegister, code: string, on: string): boolean {
  const lives = register.history.get(code);
  return lives ? lifeOn(lives, on) !== undefined : register.current.has(code);
}

/** The communes of `on` that a code came to, starting from the first end after `since`, or from its last one. */
function follow(register: CommuneRegister, code: string, since: string, on: string): string[] {
  const ends = (register.history.get(code) ?? []).flatMap((life) => (life.end ? [life.end] : []));
  const past = ends.filter((end) => end.on <= on);
  const end = since === '' ? past.at(-1) : (past.find((one) => one.on > since) ?? past.at(-1));
  if (!end) return [];
  const next = end.successors.length > 0 ? end.successors : [OUT_OF_GUADELOUPE.get(code) ?? ''];
  return next.flatMap((successor) => {
    if (isCommune(register, successor, on)) return [successor];
    return end.on > since ? follow(register, successor, end.on, on) : [];
  });
}

function lastMovement(history: CommuneHistory): string {
  let last = '';
  for (const lives of history.values()) {
    for (const { from = '', end } of lives) last = [last, from, end?.on ?? ''].sort().at(-1) ?? last;
  }
  return last;
}

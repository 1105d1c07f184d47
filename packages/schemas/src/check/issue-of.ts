import type { Issue, Severity } from '../issue.ts';
import type { Text } from '../text.ts';
import { shorten } from './found.ts';

/** Steps from the top of what is checked to the place of an issue. */
export type Path = readonly (string | number)[];

/** An error at a place; `found` is shortened, and left out when nothing stands there. */
export function errorAt(path: Path, code: string, found: unknown, message: Text): Issue {
  return issueAt('error', path, code, found, message);
}

/** An issue of any severity at a place. */
export function issueAt(severity: Severity, path: Path, code: string, found: unknown, message: Text): Issue {
  return { code, severity, path, message, ...(found !== undefined && { found: shorten(found) }) };
}

/**
 * Is this the name of a file that a source comes under? `*` stands for anything, so that dated names match
 * (`catnat_gaspar*.csv` and `catnat_gaspar_2026-09-21.csv`); folders and case aside.
 */
export function isNamedAs(name: string, patterns: readonly string[]): boolean {
  const bare = baseName(name).toLowerCase().replace(/\.gz$/, '');
  return patterns.some((pattern) => toRegExp(pattern.toLowerCase()).test(bare));
}

/** The last step of a path or an address, without its query. */
export function baseName(location: string): string {
  const path = location.split(/[?#]/)[0] ?? location;
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

function toRegExp(pattern: string): RegExp {
  const literal = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('.*')}$`);
}

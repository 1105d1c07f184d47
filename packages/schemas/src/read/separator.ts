const CANDIDATES = [';', ',', '\t', '|'] as const;
export type Separator = (typeof CANDIDATES)[number];

/** The separator of a table: the candidate that splits its header most, quoted parts aside; `;` when none does. */
export function separatorOf(header: string): Separator {
  const bare = header.replace(/"[^"]*"/g, '');
  const counts = CANDIDATES.map((candidate) => bare.split(candidate).length);
  return CANDIDATES[counts.indexOf(Math.max(...counts))] ?? ';';
}

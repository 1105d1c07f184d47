/** Generated texts, by their path from the top of the repository. */
export type Files = Readonly<Record<string, string>>;

/**
 * Something that writes files out of the declarations. One file in this folder, one line in `generators.ts`.
 *
 * - `name`: what it writes, in a word, for the progress and the messages
 * - `generate`: pure; the same declarations give the same bytes, on any machine
 */
export type Generator = {
  readonly name: string;
  readonly generate: () => Files | Promise<Files>;
};

/** JSON as the specs hold it: two spaces, a line at the end. */
export function toJsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

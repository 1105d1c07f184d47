/** A fenced block of a Markdown page: its language, the words after it, its text and the line where it opens. */
export type CodeBlock = {
  readonly language: string;
  readonly tags: readonly string[];
  readonly text: string;
  readonly line: number;
};

/** The fenced code blocks of a Markdown text, in order. */
export function codeBlocks(markdown: string): readonly CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let open: { language: string; tags: string[]; line: number; lines: string[] } | undefined;
  for (const [i, line] of markdown.split('\n').entries()) {
    const fence = /^```(\w*)\s*(.*)$/.exec(line);
    if (fence && open === undefined) {
      open = {
        language: fence[1] ?? '',
        tags: (fence[2] ?? '').split(/\s+/).filter(Boolean),
        line: i + 1,
        lines: [],
      };
    } else if (line === '```' && open !== undefined) {
      blocks.push({ language: open.language, tags: open.tags, text: open.lines.join('\n'), line: open.line });
      open = undefined;
    } else open?.lines.push(line);
  }
  return blocks;
}

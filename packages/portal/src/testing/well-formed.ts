const VOID = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/** What is wrong in the nesting of a page's tags: each opened must be closed, in order. Empty when all is right. */
export function nestingFaults(html: string): readonly string[] {
  const faults: string[] = [];
  const open: string[] = [];
  for (const [, slash, name = '', attributes = ''] of html.matchAll(
    /<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|[^">])*)>/g,
  )) {
    const tag = name.toLowerCase();
    if (VOID.has(tag) || attributes.endsWith('/')) continue;
    if (slash === '') open.push(tag);
    else if (open.pop() !== tag) faults.push(`</${tag}> closes nothing of its own`);
  }
  return [...faults, ...open.map((tag) => `<${tag}> is never closed`)];
}

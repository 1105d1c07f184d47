import { main } from './main.ts';

/** What a command line wrote and answered. */
export type Ran = { readonly code: number; readonly out: string; readonly err: string };

/** Runs a command line in this process, as a person would type it after `maillage`. */
export async function run(
  args: readonly string[],
  env: Record<string, string> = {},
  signal?: AbortSignal,
): Promise<Ran> {
  let out = '';
  let err = '';
  const write = (text: string) => {
    out += text;
  };
  const code = await main(args, {
    out: (text) => write(`${text}\n`),
    write,
    err: (text) => {
      err += `${text}\n`;
    },
    live: false,
    env,
    signal: signal ?? new AbortController().signal,
  });
  return { code, out, err };
}

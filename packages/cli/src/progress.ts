import type { Terminal } from './command.ts';

/** milliseconds between two lines of progress: on a screen the same line is written over, elsewhere a new one is added */
const EVERY = { live: 100, plain: 3000 };

/** A line that tells how far long work has gone. */
export type Progress = { readonly tell: (text: string) => void; readonly done: (text?: string) => void };

/** Progress on the error channel, so that results can be piped. */
export function createProgress(terminal: Terminal, now: () => number = () => performance.now()): Progress {
  let last = Number.NEGATIVE_INFINITY;
  return {
    tell(text) {
      if (now() - last < (terminal.live ? EVERY.live : EVERY.plain)) return;
      last = now();
      terminal.err(terminal.live ? `\u001b[1A\u001b[2K${text}` : text);
    },
    done(text) {
      if (text !== undefined) terminal.err(terminal.live ? `\u001b[1A\u001b[2K${text}` : text);
    },
  };
}

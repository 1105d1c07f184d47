import { setImmediate } from 'node:timers/promises';
import type { RunStep } from '@maillage/indicators';
import type { Text } from '@maillage/schemas';
import type { Terminal } from '../command.ts';
import { createProgress } from '../progress.ts';

/** milliseconds of work between two looks at the keyboard */
const SLICE = 50;

/**
 * Drives long work to its end, telling how far it has gone.
 *
 * @param doing  what is being done, as a line of progress begins
 * @throws the reason of the terminal's signal, when the person stops the command
 */
export async function drive<T>(steps: Generator<RunStep, T>, doing: Text, terminal: Terminal): Promise<T> {
  const progress = createProgress(terminal);
  const count = new Intl.NumberFormat(terminal.language);
  let pausedAt = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - pausedAt < SLICE) continue;
    progress.tell(
      `${doing[terminal.language]} ${count.format(step.value.done)}/${count.format(step.value.of)}…`,
    );
    await setImmediate();
    terminal.signal.throwIfAborted();
    pausedAt = performance.now();
  }
}

import type { Dossier } from '@maillage/schemas';
import type { Options, Terminal } from '../command.ts';
import { reachNode } from '../node/reach-node.ts';
import { createProgress } from '../progress.ts';
import { type Gathering, gatherDossiers } from './gather-dossiers.ts';

/**
 * The dossiers of a run, from the node that the options name. Only what anyone may read: a run must be replayed by those who
 * hold no token.
 */
export async function readDossiers(
  options: Options,
  terminal: Terminal,
  gathering: Gathering,
): Promise<readonly Dossier[]> {
  const { client, close } = reachNode(options, terminal, 'public');
  const progress = createProgress(terminal);
  const doing = { fr: 'Fiches lues :', en: 'Records read:' }[terminal.language];
  const onRead = (count: number) => {
    if (count % 1000 === 0) progress.tell(`${doing} ${count.toLocaleString(terminal.language)}…`);
  };
  try {
    return await gatherDossiers(client, gathering, { signal: terminal.signal, onRead });
  } finally {
    await close();
  }
}

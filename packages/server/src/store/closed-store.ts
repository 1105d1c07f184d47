import { StoreFault } from './store.ts';

/** What any engine answers once it has been closed. */
export function closedStore(cause?: unknown): StoreFault {
  return new StoreFault(
    'closed',
    {
      fr: "Le magasin de fiches est fermé : le nœud est en train de s'arrêter. Relancez-le.",
      en: 'The record store is closed: the node is stopping. Start it again.',
    },
    { cause },
  );
}

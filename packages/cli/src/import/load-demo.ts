import type { RecordStore } from '@maillage/server';
import type { Terminal } from '../command.ts';
import type { ServeSettings } from '../settings.ts';

/** Loads the demonstration into a store that does not hold it yet. */
export async function loadDemo(
  _store: RecordStore,
  _settings: ServeSettings,
  _terminal: Terminal,
): Promise<void> {}

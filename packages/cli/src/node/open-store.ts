import { join } from 'node:path';
import { openSqliteStore, type RecordStore, StoreFault } from '@maillage/server';
import { Complaint } from '../command.ts';
import { EXIT } from '../exit-code.ts';

/**
 * Opens the store of a data folder, creating both when they are not there.
 *
 * @param node  the base address that a new store's records will bear
 * @throws Complaint  when the folder cannot be written or the store cannot be read, with what to do
 */
export function openStore(folder: string, node: string): RecordStore {
  try {
    return openSqliteStore({ path: join(folder, 'maillage.sqlite'), node });
  } catch (error) {
    throw error instanceof StoreFault ? toComplaint(error) : error;
  }
}

/** A fault of the store as a sentence for the person who runs the command. */
export function toComplaint(fault: StoreFault): Complaint {
  return new Complaint(EXIT.environment, fault.text);
}

/** The base of every id that a store gives: the address it was made under, whatever it is served at today. */
export async function identityOf(store: RecordStore): Promise<string> {
  return (await store.head('full')).node;
}

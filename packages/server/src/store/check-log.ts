import type { Projection, Text } from '@maillage/schemas';
import { contentHash, GENESIS, type Head } from './change-log.ts';
import { sha256 } from './sha256.ts';
import type { LogEntry } from './store.ts';

/**
 * Checks a stretch of a log: no hole, each entry chained to the one before, each payload the one that was hashed.
 *
 * @param from  the head just before the first entry; the genesis to begin with
 * @returns what is wrong, and the head to go on from
 */
export function checkLog(
  projection: Projection,
  entries: readonly LogEntry[],
  from: Head = { seq: 0, hash: GENESIS },
): { readonly faults: readonly Text[]; readonly head: Head } {
  const faults: Text[] = [];
  let head = from;
  for (const entry of entries) {
    faults.push(...faultsOf(entry, head).map((fault) => located(fault, projection, entry.seq)));
    head = { seq: entry.seq, hash: entry.hash };
  }
  return { faults, head };
}

function faultsOf(entry: LogEntry, before: Head): readonly Text[] {
  const said = readEntry(entry.text);
  const faults: Text[] = [];
  if (entry.seq !== before.seq + 1 || said.seq !== entry.seq) {
    faults.push({
      fr: `l'entrée attendue était la ${before.seq + 1}`,
      en: `entry ${before.seq + 1} was expected`,
    });
  }
  if (said.prev !== before.hash) {
    faults.push({ fr: "ne s'enchaîne pas à la précédente", en: 'does not follow from the one before' });
  }
  if (sha256(entry.text) !== entry.hash) {
    faults.push({ fr: 'son texte ne répond pas à son empreinte', en: 'its text does not match its hash' });
  }
  if (entry.payload && contentHash(entry.payload.salt, entry.payload.record) !== said.contentHash) {
    faults.push({ fr: "la fiche n'est pas celle qui a été écrite", en: 'the record is not the one written' });
  }
  return faults;
}

function readEntry(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}

function located(fault: Text, projection: Projection, seq: number): Text {
  const log = projection === 'public' ? 'public' : 'complet';
  return {
    fr: `Journal ${log}, entrée ${seq} : ${fault.fr}.`,
    en: `${projection} log, entry ${seq}: ${fault.en}.`,
  };
}

import { type AnyRecord, type Body, type Dossier, type EnvelopeOf, recordsOn } from '@maillage/schemas';

/**
 * The records of one type about a territory or any commune inside it, valid on a day, each once: a record about two communes
 * is in the dossier of both.
 */
export function recordsAcross<R extends AnyRecord>(
  dossier: Dossier,
  record: R,
  on: string,
): readonly EnvelopeOf<R['name'], Body<R>>[] {
  const all = [dossier, ...dossier.members].flatMap((one) => recordsOn(one, record, on));
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

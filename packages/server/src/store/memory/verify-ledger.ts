import type { Text } from '@maillage/schemas';
import { checkLog } from '../check-log.ts';
import { checkTags } from '../check-tags.ts';
import type { Ledger } from './ledger.ts';

/** Walks both logs and every version. */
export function verifyLedger(ledger: Ledger): readonly Text[] {
  const logs = (['public', 'full'] as const).flatMap(
    (projection) => checkLog(projection, ledger.entries(projection, 0, Number.MAX_SAFE_INTEGER)).faults,
  );
  const versions = [...ledger.all()].flat();
  return [...logs, ...versions.flatMap(checkTags)];
}

import { findIndicator, type Indicator } from '@maillage/indicators';
import { Complaint } from '../command.ts';
import { EXIT } from '../exit-code.ts';

/**
 * The indicator of an id.
 *
 * @throws Complaint  when there is none
 */
export function knownIndicator(id: string | undefined): Indicator {
  const found = id === undefined ? undefined : findIndicator(id);
  if (found) return found;
  throw new Complaint(EXIT.usage, {
    fr:
      id === undefined
        ? 'Dites quel indicateur : maillage indicator les liste.'
        : `« ${id} » n'est pas un indicateur : maillage indicator les liste.`,
    en:
      id === undefined
        ? 'Say which indicator: maillage indicator lists them.'
        : `"${id}" is not an indicator: maillage indicator lists them.`,
  });
}

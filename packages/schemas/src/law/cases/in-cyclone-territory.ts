import type { Dossier } from '../../dossier.ts';
import type { Text } from '../../text.ts';
import { evidenceOfCode } from '../evidence.ts';
import { type Parameter, valueOn } from '../parameter.ts';
import type { CaseFound } from './case.ts';

/** The commune lies in one of the overseas territories that a parameter names: its code says so, whatever is loaded. */
export function inCycloneTerritory(
  territories: Parameter<readonly string[]>,
): (dossier: Dossier, on: string) => CaseFound {
  return (dossier, on) => {
    const met = valueOn(territories, on).some((code) => dossier.about.code.startsWith(code));
    const evidence = [evidenceOfCode(dossier, met ? INSIDE : OUTSIDE)];
    return { state: met ? 'met' : 'not-met', evidence };
  };
}

const INSIDE: Text = {
  fr: 'Le code de la commune la situe dans un territoire exposé aux cyclones',
  en: 'The code of the commune places it in a territory exposed to cyclones',
};
const OUTSIDE: Text = {
  fr: 'Le code de la commune la situe hors des territoires exposés aux cyclones',
  en: 'The code of the commune places it outside the territories exposed to cyclones',
};

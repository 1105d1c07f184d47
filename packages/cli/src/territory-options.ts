import {
  parseTerritoryKey,
  TERRITORY_LEVELS,
  type TerritoryLevel,
  type TerritoryRef,
} from '@maillage/schemas';
import { Complaint, type Options } from './command.ts';
import { EXIT } from './exit-code.ts';

/** The territory that an option names, `--within departement:62`. */
export function territoryOf(flag: string, key: string): TerritoryRef {
  const territory = parseTerritoryKey(key);
  if (territory) return territory;
  throw new Complaint(EXIT.usage, {
    fr: `--${flag} ${key} : donnez un niveau et un code, par exemple commune:62225 ou departement:62.`,
    en: `--${flag} ${key}: give a level and a code, for instance commune:62225 or departement:62.`,
  });
}

/** The level that `--level` names, the commune unless told. */
export function levelOf(options: Options, usual: TerritoryLevel = 'commune'): TerritoryLevel {
  const level = TERRITORY_LEVELS.find((one) => one === (options.level ?? usual));
  if (level) return level;
  throw new Complaint(EXIT.usage, {
    fr: `--level ${options.level} : donnez l'un de ${TERRITORY_LEVELS.join(', ')}.`,
    en: `--level ${options.level}: give one of ${TERRITORY_LEVELS.join(', ')}.`,
  });
}

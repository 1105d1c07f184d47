import { departementCode, type Territory, type TerritoryRef, territory } from '@maillage/schemas';
import type { NamedTerritory } from '../answers.ts';
import type { Visit } from '../visit.ts';
import { findSheet } from './find-sheet.ts';

/** how long the list of départements is held to be current, in seconds: an import changes it */
const SECONDS = 60;

/** data sets read: a node loads tens of them */
const MOST_DATASETS = 500;

/** The départements whose communes the node holds, in the order of their codes. */
export function departementsOf(visit: Visit): Promise<readonly NamedTerritory[]> {
  return visit.memory.keep('departements', SECONDS, async () => {
    const sheets = await Promise.all(
      (await codesLoaded(visit)).map((code) => findSheet(visit, { level: 'departement', code })),
    );
    return sheets
      .filter((sheet) => (sheet?.members.commune ?? 0) > 0)
      .map((sheet) => sheet?.territory.body as Territory)
      .map(({ code, name }) => ({ level: 'departement', code, name }) as const);
  });
}

/**
 * The départements that the data sets of territories say they cover; all there can be when one covers more than
 * départements, or when no data set says anything.
 */
async function codesLoaded(visit: Visit): Promise<readonly string[]> {
  const { items } = await visit.node.dataset.list({ limit: MOST_DATASETS });
  const covered = items.flatMap(({ body }) => body.covers).filter(({ type }) => type === territory.name);
  const places: readonly TerritoryRef[] = covered.flatMap(({ territories }) => territories);
  const isLarger =
    places.length === 0 || places.some(({ level }) => level === 'region' || level === 'country');
  if (isLarger) return EVERY_CODE;
  const codes = places.filter(({ level }) => level === 'departement').map(({ code }) => code);
  return [...new Set(codes)].toSorted();
}

/** Every code that a département or an overseas collectivity can bear: some name nothing. */
const EVERY_CODE: readonly string[] = [
  ...Array.from({ length: 95 }, (_, i) => String(i + 1).padStart(2, '0')),
  '2A',
  '2B',
  ...Array.from({ length: 19 }, (_, i) => String(971 + i)),
]
  .filter((code) => departementCode.safeParse(code).success)
  .toSorted();

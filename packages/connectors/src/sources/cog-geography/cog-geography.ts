import type { TerritoryRef } from '@maillage/schemas';
import { defineSource, type ReadContext, type ReadEvent } from '../../define-source.ts';
import { COG } from '../../insee.ts';
import { parseText, stop } from '../../read/cells.ts';
import type { TableEdition } from '../../read/header.ts';
import { FRANCE } from '../../read/scope.ts';
import { type Row, readTable } from '../../read/table.ts';
import { coversTerritories, partEvent } from '../../territories/territory-part.ts';

type Level = 'arrondissement' | 'departement' | 'region';
type Field = 'code' | 'departement' | 'region' | 'seat' | 'name';

const IGNORED = ['TNCC', 'NCC', 'NCCENR'];

/** Three files, told apart by their headers. */
const EDITIONS: readonly (TableEdition<Field> & { readonly id: Level })[] = [
  {
    id: 'arrondissement',
    columns: { code: 'ARR', departement: 'DEP', region: 'REG', seat: 'CHEFLIEU', name: 'LIBELLE' },
    ignored: IGNORED,
  },
  {
    id: 'departement',
    columns: { code: 'DEP', region: 'REG', seat: 'CHEFLIEU', name: 'LIBELLE' },
    ignored: IGNORED,
  },
  { id: 'region', columns: { code: 'REG', seat: 'CHEFLIEU', name: 'LIBELLE' }, ignored: IGNORED },
];

/**
 * Arrondissements, départements and régions of the INSEE geographic code. Départements and régions are always taken all:
 * a commune or an intercommunality may point at those around.
 */
export const cogGeography = defineSource({
  ...COG,
  id: 'cog-geography',
  title: {
    fr: 'Code officiel géographique : arrondissements, départements, régions',
    en: 'Official geographic code: arrondissements, départements, régions',
  },
  files: [
    'arrondissements.csv',
    'departements.csv',
    'regions.csv',
    'v_arrondissement*.csv',
    'v_departement*.csv',
    'v_region*.csv',
  ],
  covers: coversTerritories,
  read: (input, context) =>
    readTable(input, EDITIONS, (level) => ({
      row: (row) => readTerritory(row, level as Level, context),
      // the country is what the régions lie in; no file lists it
      end: () =>
        level === 'region' ? [partEvent({ ...FRANCE, name: 'France', parents: [] }, 1, { rows: 0 })] : [],
    })),
});

function readTerritory(row: Row<Field>, level: Level, context: ReadContext): readonly ReadEvent[] {
  const [code, departement] = [parseText(row, 'code'), row.get('departement')];
  if (level === 'arrondissement' && context.departements?.has(departement) === false) {
    throw stop('outside-scope', { line: row.line, found: code });
  }
  const [name, seat] = [parseText(row, 'name'), parseText(row, 'seat')];
  return [partEvent({ level, code, name, seat, parents: parentsOf(row, level) }, row.line)];
}

function parentsOf(row: Row<Field>, level: Level): TerritoryRef[] {
  const region: TerritoryRef[] =
    level === 'region' ? [] : [{ level: 'region', code: parseText(row, 'region') }];
  if (level !== 'arrondissement') return region;
  return [{ level: 'departement', code: parseText(row, 'departement') }, ...region];
}

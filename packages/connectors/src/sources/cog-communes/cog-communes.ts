import type { Territory, TerritoryRef } from '@maillage/schemas';
import { defineSource, type ReadContext, type ReadEvent } from '../../define-source.ts';
import { COG } from '../../insee.ts';
import { parseOneOf, parseText, stop } from '../../read/cells.ts';
import type { TableEdition } from '../../read/header.ts';
import { note } from '../../read/note.ts';
import { isInScope } from '../../read/scope.ts';
import { type Row, readTable } from '../../read/table.ts';
import { coversTerritories, partEvent } from '../../territories/territory-part.ts';

type Field = 'kind' | 'code' | 'region' | 'departement' | 'arrondissement' | 'name' | 'parent';

const EDITIONS: readonly TableEdition<Field>[] = [
  {
    id: '2026',
    columns: {
      kind: 'TYPECOM',
      code: 'COM',
      region: 'REG',
      departement: 'DEP',
      arrondissement: 'ARR',
      name: 'LIBELLE',
      parent: 'COMPARENT',
    },
    ignored: ['CTCD', 'TNCC', 'NCC', 'NCCENR', 'CAN'],
  },
];

/** INSEE's TYPECOM. */
const KINDS: Readonly<Record<string, NonNullable<Territory['kind']>>> = {
  COM: 'commune-actuelle',
  COMD: 'commune-deleguee',
  COMA: 'commune-associee',
  ARM: 'arrondissement-municipal',
};

/** Communes of the INSEE geographic code, with déléguées, associées and arrondissements municipaux. */
export const cogCommunes = defineSource({
  ...COG,
  id: 'cog-communes',
  title: { fr: 'Code officiel géographique : communes', en: 'Official geographic code: communes' },
  files: ['communes.csv', 'v_commune_2*.csv'],
  covers: coversTerritories,
  read: (input, context) => readTable(input, EDITIONS, () => ({ row: (row) => readCommune(row, context) })),
});

function readCommune(row: Row<Field>, context: ReadContext): readonly ReadEvent[] {
  const kind = parseOneOf(row, 'kind', KINDS);
  const [code, name, within] = [parseText(row, 'code'), parseText(row, 'name'), row.get('parent')];
  if (!isInScope(context, code, within)) throw stop('outside-scope', { line: row.line, found: code });
  // a delegated commune that bears the code of its commune cannot be told from it by level and code
  if (within === code) return [note('same-code-as-commune', { line: row.line, found: name, expected: code })];
  const parents: TerritoryRef[] = within === '' ? parentsOf(row) : [{ level: 'commune', code: within }];
  return [partEvent({ level: 'commune', code, name, kind, parents }, row.line)];
}

/** Mayotte has no arrondissement. */
function parentsOf(row: Row<Field>): TerritoryRef[] {
  const levels = ['arrondissement', 'departement', 'region'] as const;
  return levels.map((level) => ({ level, code: row.get(level) })).filter(({ code }) => code !== '');
}

import { defineSource, type ReadContext, type ReadEvent } from '../../define-source.ts';
import { COG } from '../../insee.ts';
import { parseCount, parseText, stop } from '../../read/cells.ts';
import type { TableEdition } from '../../read/header.ts';
import { isInScope } from '../../read/scope.ts';
import { type Row, readTable } from '../../read/table.ts';
import { partEvent } from '../../territories/territory-part.ts';

type Field = 'code' | 'departement' | 'shortCode' | 'municipal' | 'apart' | 'total';

const POPULATIONS = { municipal: 'PMUN', apart: 'PCAP', total: 'PTOT' } as const;

const EDITIONS: readonly TableEdition<Field>[] = [
  {
    id: 'communes',
    columns: { code: 'COM', ...POPULATIONS },
    ignored: ['REG', 'Région', 'DEP', 'CODARR', 'CODCAN', 'CODCOM', 'Commune'],
  },
  {
    // COM is there and empty: the code is made of the first two digits of the département and of CODCOM
    id: 'mayotte',
    columns: { departement: 'DEP', shortCode: 'CODCOM', ...POPULATIONS },
    ignored: ['CODREG', 'REG', 'COM', 'CODARR', 'CODCAN'],
  },
];

/**
 * Reference populations of communes. Paris, Lyon and Marseille are given by arrondissement; their total is made when the
 * territories are put together. The file does not say the year it counts.
 */
export const inseePopulations = defineSource({
  ...COG,
  id: 'insee-populations',
  title: { fr: 'Populations de référence des communes', en: 'Reference populations of communes' },
  url: 'https://www.insee.fr/fr/information/2008354',
  files: ['donnees_communes*.csv'],
  // populations complete territories that other files list
  covers: () => [],
  read: (input, context) =>
    readTable(input, EDITIONS, (edition) => ({ row: (row) => readPopulation(row, edition, context) })),
});

function readPopulation(row: Row<Field>, edition: string, context: ReadContext): readonly ReadEvent[] {
  const code = edition === 'mayotte' ? mayotteCode(row) : parseText(row, 'code');
  if (!isInScope(context, code)) throw stop('outside-scope', { line: row.line, found: code });
  const population = {
    municipal: parseCount(row, 'municipal'),
    apart: parseCount(row, 'apart'),
    total: parseCount(row, 'total'),
  };
  return [partEvent({ level: 'commune', code, population }, row.line)];
}

function mayotteCode(row: Row<Field>): string {
  return `${parseText(row, 'departement').slice(0, 2)}${parseText(row, 'shortCode')}`;
}

import { defineSource, type ReadContext, type ReadEvent } from '../../define-source.ts';
import { COG } from '../../insee.ts';
import { parseCount, parseText, stop } from '../../read/cells.ts';
import type { TableEdition } from '../../read/header.ts';
import { isInScope } from '../../read/scope.ts';
import { type Row, readTable } from '../../read/table.ts';
import { coversTerritories, partEvent } from '../../territories/territory-part.ts';

type Field = 'code' | 'name' | 'collectivity' | 'collectivityName' | 'postalCodes' | 'population';

const EDITIONS: readonly TableEdition<Field>[] = [
  {
    id: '2026',
    columns: {
      code: 'code_commune',
      name: 'nom_commune',
      collectivity: 'code_collectivite',
      collectivityName: 'nom_collectivite',
      postalCodes: 'code_postal',
      population: 'population',
    },
  },
];

/** Communes of the overseas collectivities, which the COG's list of communes leaves out; their collectivity stands as a département. */
export const collectivitesOutremer = defineSource({
  ...COG,
  id: 'collectivites-outremer',
  title: { fr: "Communes des collectivités d'outre-mer", en: 'Communes of the overseas collectivities' },
  producer: 'INSEE, Etalab',
  url: 'https://github.com/datagouv/decoupage-administratif',
  files: ['collectivites-outremer.csv'],
  covers: coversTerritories,
  read: (input, context) =>
    readTable(input, EDITIONS, () => {
      const seen = new Set<string>();
      return { row: (row) => readCommune(row, context, seen) };
    }),
});

function readCommune(row: Row<Field>, context: ReadContext, seen: Set<string>): readonly ReadEvent[] {
  const [code, collectivity] = [parseText(row, 'code'), parseText(row, 'collectivity')];
  if (!isInScope(context, code)) throw stop('outside-scope', { line: row.line, found: code });
  const postalCodes = row
    .get('postalCodes')
    .split('|')
    .filter((one) => one !== '');
  const commune = partEvent(
    {
      level: 'commune',
      code,
      name: parseText(row, 'name'),
      kind: 'commune-actuelle',
      parents: [{ level: 'departement', code: collectivity }],
      ...(postalCodes.length > 0 && { postalCodes }),
      ...(row.get('population') !== '' && { population: { municipal: parseCount(row, 'population') } }),
    },
    row.line,
  );
  if (seen.has(collectivity)) return [commune];
  seen.add(collectivity);
  const name = parseText(row, 'collectivityName');
  return [
    commune,
    partEvent({ level: 'departement', code: collectivity, name, parents: [] }, row.line, { rows: 0 }),
  ];
}

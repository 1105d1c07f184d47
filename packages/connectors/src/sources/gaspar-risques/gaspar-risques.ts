import { defineSource, type ReadContext, type ReadEvent } from '../../define-source.ts';
import { GASPAR } from '../../gaspar.ts';
import { parseCommune, parseText, readName } from '../../read/cells.ts';
import type { TableEdition } from '../../read/header.ts';
import { note } from '../../read/note.ts';
import { recordId } from '../../read/record-id.ts';
import { scopeOf } from '../../read/scope.ts';
import { type Row, readTable } from '../../read/table.ts';

type Field = 'commune' | 'communeName' | 'code' | 'label';

/** The file changed name (`risq`, then `ddrm_risq`), not header. One edition writes commune codes as integers. */
const EDITIONS: readonly TableEdition<Field>[] = [
  {
    id: '2024, 2026',
    columns: { commune: 'cod_commune', code: 'num_risque', label: 'lib_risque' },
    optional: { communeName: 'lib_commune' },
  },
];

/** Risks of each commune in the departmental file on major risks: two digits for a family, three for what is in it. */
export const gasparRisques = defineSource({
  ...GASPAR,
  id: 'gaspar-risques',
  title: { fr: 'GASPAR : risques du DDRM par commune', en: 'GASPAR: risks of the DDRM by commune' },
  files: ['ddrm_risq_gaspar*.csv', 'risq_gaspar*.csv'],
  // an absence means that the DDRM does not list the hazard, never that there is none: Clairmarais has a flood plan,
  // 14 flood decrees, and no flood in this list
  covers: (context) => [
    { type: 'risk-exposure', kind: 'ddrm', territories: scopeOf(context), exhaustive: true },
  ],
  read: (input, context) =>
    readTable(input, EDITIONS, () => {
      const seen = new Set<string>();
      return { row: (row) => readRisk(row, context, seen) };
    }),
});

function readRisk(row: Row<Field>, context: ReadContext, seen: Set<string>): readonly ReadEvent[] {
  const at = parseCommune(row, 'commune', context);
  readName(row, 'communeName');
  const [code, label] = [row.get('code'), parseText(row, 'label')];
  // one code may carry two labels
  const id = recordId('gaspar-risques', at.commune, code || label);
  if (seen.has(id)) return [note('same-fact', { line: row.line, found: label })];
  seen.add(id);
  const hazard = code === '' ? { label } : { code, label, nomenclature: 'ddrm' };
  return [
    {
      event: 'record',
      line: row.line,
      record: { type: 'risk-exposure', id, body: { ...at, kind: 'ddrm', hazard } },
    },
  ];
}

import { defineSource, type ReadContext, type ReadEvent } from '../../define-source.ts';
import { GASPAR } from '../../gaspar.ts';
import { parseCommune, parseDate, parseText, readName } from '../../read/cells.ts';
import { dayOf } from '../../read/date.ts';
import type { TableEdition } from '../../read/header.ts';
import { note } from '../../read/note.ts';
import { recordId } from '../../read/record-id.ts';
import { scopeOf } from '../../read/scope.ts';
import { type Row, readTable } from '../../read/table.ts';

type Field =
  | 'decree'
  | 'commune'
  | 'name'
  | 'hazardCode'
  | 'hazard'
  | 'startedOn'
  | 'endedOn'
  | 'decreedOn'
  | 'publishedOn';

const EDITIONS: readonly TableEdition<Field>[] = [
  {
    id: '2024',
    columns: {
      decree: 'cod_nat_catnat',
      commune: 'cod_commune',
      name: 'lib_commune',
      hazardCode: 'num_risque_jo',
      hazard: 'lib_risque_jo',
      startedOn: 'dat_deb',
      endedOn: 'dat_fin',
      decreedOn: 'dat_pub_arrete',
      publishedOn: 'dat_pub_jo',
    },
    ignored: ['dat_maj'],
  },
  {
    id: '2026',
    columns: {
      decree: 'id_gaspar',
      commune: 'code_commune',
      name: 'libelle_commune',
      hazardCode: 'num_risque_jo',
      hazard: 'lib_risque_jo',
      startedOn: 'date_debut',
      endedOn: 'date_fin',
      decreedOn: 'date_signature_arrete',
      publishedOn: 'date_publication_jo',
    },
    ignored: ['date_modification'],
  },
];

/**
 * Natural-disaster recognitions since 1982. Two rows that only differ by clock times are one recognition; a rectifying decree
 * has its own dates and is another.
 */
export const gasparCatnat = defineSource({
  ...GASPAR,
  id: 'gaspar-catnat',
  title: {
    fr: 'GASPAR : reconnaissances de catastrophe naturelle',
    en: 'GASPAR: natural-disaster recognitions',
  },
  files: ['catnat_gaspar*.csv'],
  // every decree is published in the Journal officiel and entered from there
  covers: (context) => [{ type: 'catnat', territories: scopeOf(context), exhaustive: true }],
  read: (input, context) =>
    readTable(input, EDITIONS, () => {
      const seen = new Set<string>();
      return { row: (row) => readRecognition(row, context, seen) };
    }),
});

function readRecognition(row: Row<Field>, context: ReadContext, seen: Set<string>): readonly ReadEvent[] {
  const at = parseCommune(row, 'commune', context);
  readName(row, 'name');
  const decree = parseText(row, 'decree');
  const code = row.get('hazardCode');
  const label = parseText(row, 'hazard');
  const steps = ['startedOn', 'endedOn', 'decreedOn', 'publishedOn'] as const;
  const dates = steps.map((step) => [step, parseDate(row, step, dayOf)] as const);
  const days = dates.map(([, day]) => day ?? '');
  const id = recordId('gaspar-catnat', decree, at.communeAtSource ?? at.commune, code || label, ...days);
  if (seen.has(id)) return [note('same-fact', { line: row.line, found: decree })];
  seen.add(id);
  const body = {
    ...at,
    decree,
    hazard: code === '' ? { label } : { code, label, nomenclature: 'catnat' },
    ...Object.fromEntries(dates.filter(([, day]) => day !== undefined)),
  };
  return [{ event: 'record', line: row.line, record: { type: 'catnat', id, body } }];
}

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
  | 'atlas'
  | 'name'
  | 'basin'
  | 'hazards'
  | 'commune'
  | 'communeName'
  | 'studiedFrom'
  | 'studiedTo'
  | 'diffusedOn';

const EDITIONS: readonly TableEdition<Field>[] = [
  {
    id: '2024',
    columns: {
      atlas: 'cod_nat_azi',
      name: 'lib_azi',
      // without the s that pprm and pprt have
      basin: 'lib_bassin_risque',
      hazards: 'list_risques',
      commune: 'cod_commune',
      communeName: 'lib_commune',
      studiedFrom: 'dat_etu_deb',
      studiedTo: 'dat_etu_fin',
      diffusedOn: 'dat_diffusion',
    },
    ignored: [
      ...['dat_program_deb', 'dat_program_fin', 'dat_info_deb', 'dat_info_fin'],
      ...['dat_realisation', 'dat_pub_net', 'dat_maj'],
    ],
  },
];

/** The heading of the nomenclature, which the list repeats and which names no hazard. */
const HEADING = 'Risque naturel';

/** Atlases of flood zones, commune by commune. */
export const gasparAzi = defineSource({
  ...GASPAR,
  id: 'gaspar-azi',
  title: { fr: 'GASPAR : atlas des zones inondables', en: 'GASPAR: flood-zone atlases' },
  files: ['azi_gaspar*.csv'],
  // studies made as each service saw fit: water may rise where none was made
  covers: (context) => [{ type: 'flood-atlas', territories: scopeOf(context), exhaustive: false }],
  read: (input, context) =>
    readTable(input, EDITIONS, () => {
      const seen = new Set<string>();
      return { row: (row) => readAtlas(row, context, seen) };
    }),
});

function readAtlas(row: Row<Field>, context: ReadContext, seen: Set<string>): readonly ReadEvent[] {
  const at = parseCommune(row, 'commune', context);
  readName(row, 'communeName');
  const atlas = parseText(row, 'atlas');
  const basin = row.get('basin');
  const steps = ['studiedFrom', 'studiedTo', 'diffusedOn'] as const;
  const dates = steps.map((step) => [step, parseDate(row, step, dayOf)] as const);
  const id = recordId('gaspar-azi', atlas, at.commune);
  if (seen.has(id)) return [note('same-fact', { line: row.line, found: atlas })];
  seen.add(id);
  const body = {
    ...at,
    atlas,
    name: readName(row, 'name') || atlas,
    ...(basin !== '' && { basin }),
    hazards: hazardsIn(row.get('hazards')),
    ...Object.fromEntries(dates.filter(([, day]) => day !== undefined)),
  };
  return [{ event: 'record', line: row.line, record: { type: 'flood-atlas', id, body } }];
}

/** Labels separated by commas, with stray spaces and no codes. */
function hazardsIn(list: string): { label: string }[] {
  const labels = list.split(',').map((label) => label.trim());
  return [...new Set(labels)]
    .filter((label) => label !== '' && label !== HEADING)
    .map((label) => ({ label }));
}

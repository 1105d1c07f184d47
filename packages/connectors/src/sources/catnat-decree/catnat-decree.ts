import { defineSource, type ReadContext, type ReadEvent } from '../../define-source.ts';
import { LICENCE_OUVERTE } from '../../licences.ts';
import { parseCommune, parseDate, parseOneOf } from '../../read/cells.ts';
import { frenchDayOf } from '../../read/date.ts';
import type { TableEdition } from '../../read/header.ts';
import { note } from '../../read/note.ts';
import { recordId } from '../../read/record-id.ts';
import { scopeOf } from '../../read/scope.ts';
import { type Row, readTable } from '../../read/table.ts';

/** The decree that recognised the floods of November 2023 in Nord and Pas-de-Calais: its number on Légifrance and its day. */
const DECREE = { decree: 'JORFTEXT000048393151', decreedOn: '2023-11-14' };

type Field = 'commune' | 'communeName' | 'hazard' | 'startedOn' | 'endedOn';

/** The decree prints names without codes; the codes were matched by name and département before the file was made. */
const EDITIONS: readonly TableEdition<Field>[] = [
  {
    id: '2023-11-14',
    columns: {
      commune: 'insee_com',
      communeName: 'commune',
      hazard: 'phenomene',
      startedOn: 'debut',
      endedOn: 'fin',
    },
    ignored: ['departement', 'reconnaissances_5_ans_hors_pprn', 'dep_code'],
  },
];

/** The hazards of the decree under the codes of GASPAR. */
const HAZARDS = {
  'Inondations et coulées de boue': {
    code: 'ICB',
    label: 'Inondations et/ou Coulées de Boue',
    nomenclature: 'catnat',
  },
} as const;

/** The decree of 14 November 2023, commune by commune. GASPAR holds it too: load one or the other, not both. */
export const catnatDecree = defineSource({
  id: 'catnat-decree',
  title: {
    fr: "Arrêté du 14 novembre 2023 portant reconnaissance de l'état de catastrophe naturelle",
    en: 'Decree of 14 November 2023 recognising the state of natural disaster',
  },
  producer: "Ministère de l'intérieur (Journal officiel)",
  licence: LICENCE_OUVERTE,
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000048393151',
  cadence: { fr: 'un arrêté, une fois', en: 'one decree, once' },
  files: ['catnat-arrete-2023-11-14*.csv'],
  // one decree among many
  covers: (context) => [{ type: 'catnat', territories: scopeOf(context), exhaustive: false }],
  read: (input, context) =>
    readTable(input, EDITIONS, () => {
      const seen = new Set<string>();
      return { row: (row) => readRecognition(row, context, seen) };
    }),
});

function readRecognition(row: Row<Field>, context: ReadContext, seen: Set<string>): readonly ReadEvent[] {
  const at = parseCommune(row, 'commune', context);
  const hazard = parseOneOf(row, 'hazard', HAZARDS);
  const startedOn = parseDate(row, 'startedOn', frenchDayOf);
  const endedOn = parseDate(row, 'endedOn', frenchDayOf);
  const key = [at.communeAtSource ?? at.commune, hazard.code, startedOn ?? '', endedOn ?? ''];
  const id = recordId('catnat-decree', DECREE.decree, ...key);
  if (seen.has(id)) return [note('same-fact', { line: row.line, found: row.get('communeName') })];
  seen.add(id);
  const body = { ...at, ...DECREE, hazard, ...(startedOn && { startedOn }), ...(endedOn && { endedOn }) };
  return [{ event: 'record', line: row.line, record: { type: 'catnat', id, body } }];
}

import type { Input, ReadEvent } from '../../define-source.ts';
import { parseDate, parseText } from '../../read/cells.ts';
import { dayOf } from '../../read/date.ts';
import type { TableEdition } from '../../read/header.ts';
import { type Row, readTable } from '../../read/table.ts';
import type { Movement } from '../../territories/commune-history.ts';

type Field = 'on' | 'kindBefore' | 'codeBefore' | 'nameBefore' | 'kindAfter' | 'codeAfter' | 'nameAfter';

const EDITIONS: readonly TableEdition<Field>[] = [
  {
    id: '2026',
    columns: {
      on: 'DATE_EFF',
      kindBefore: 'TYPECOM_AV',
      codeBefore: 'COM_AV',
      nameBefore: 'LIBELLE_AV',
      kindAfter: 'TYPECOM_AP',
      codeAfter: 'COM_AP',
      nameAfter: 'LIBELLE_AP',
    },
    ignored: ['MOD', 'TNCC_AV', 'NCC_AV', 'NCCENR_AV', 'TNCC_AP', 'NCC_AP', 'NCCENR_AP'],
  },
];

/**
 * Reads the movements and gives them to `tell` once all are known: none can be understood before, since a code may have
 * moved again. Some 14 000 rows are held.
 */
export function readMovements(
  input: Input,
  tell: (movements: readonly Movement[]) => Iterable<ReadEvent>,
): AsyncGenerator<ReadEvent> {
  return readTable(input, EDITIONS, () => {
    const movements: Movement[] = [];
    return {
      row: (row) => {
        movements.push(toMovement(row));
        return [];
      },
      end: () => tell(movements),
    };
  });
}

/** @throws RowStopped */
function toMovement(row: Row<Field>): Movement {
  parseText(row, 'on');
  return {
    line: row.line,
    on: parseDate(row, 'on', dayOf) ?? '',
    before: { kind: row.get('kindBefore'), code: row.get('codeBefore'), name: row.get('nameBefore') },
    after: { kind: row.get('kindAfter'), code: row.get('codeAfter'), name: row.get('nameAfter') },
  };
}

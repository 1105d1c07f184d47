import type { Issue, Text } from '@maillage/schemas';
import type { Cover, ReadEvent, RowNote } from './define-source.ts';
import { noteOf } from './read/note.ts';
import { REASONS, type ReasonCode } from './read/reasons.ts';

/** The rows that one reason explains: how many, what to call them, and the first few. */
export type NoteGroup = {
  readonly kind: RowNote['kind'];
  readonly reason: string;
  readonly label: Text;
  readonly count: number;
  readonly examples: readonly RowNote[];
};

/**
 * What was read in a file and what became of it. Every row is accounted for:
 * `rows = rowsTaken + rowsMerged + rowsSkipped + rowsRefused`.
 *
 * - `rowsTaken`: rows that became records; `records` counts those by type, a row may give several
 * - `groups`: the reasons given, those of refused rows first
 */
export type ImportReport = {
  readonly connector: string;
  readonly file: string;
  readonly rows: number;
  readonly rowsTaken: number;
  readonly rowsMerged: number;
  readonly rowsSkipped: number;
  readonly rowsRefused: number;
  readonly records: Readonly<Record<string, number>>;
  readonly groups: readonly NoteGroup[];
  readonly covers: readonly Cover[];
};

/** Examples kept of each reason: enough to find the pattern, few enough to read. */
const EXAMPLES = 5;

const ORDER: readonly RowNote['kind'][] = ['refused', 'noticed', 'repaired', 'merged', 'skipped'];

type Group = { kind: RowNote['kind']; reason: string; label: Text; count: number; examples: RowNote[] };

/** Gathers the report of a file while it is read. */
export type ReportKeeper = {
  /** A note, a cover or the end; records are told by `take` and `refuse`. */
  readonly hear: (event: ReadEvent) => void;
  /** A record that was given; `rows` as in its event. */
  readonly take: (type: string, rows: 0 | 1) => void;
  /** A record that does not hold. */
  readonly refuse: (line: number, issues: readonly Issue[], rows: 0 | 1) => void;
  /** The whole, once the file is read. @throws Error when a row is unaccounted for: a bug of the reader */
  readonly finish: () => ImportReport;
};

export function keepReport(connector: string, file: string): ReportKeeper {
  const groups = new Map<string, Group>();
  const records: Record<string, number> = {};
  const covers: Cover[] = [];
  const ended = { taken: 0, merged: 0, skipped: 0, refused: 0 };
  let rows = 0;

  const add = (note: RowNote) => {
    const group = groups.get(note.reason) ?? newGroup(note);
    groups.set(note.reason, group);
    group.count += 1;
    if (group.examples.length < EXAMPLES) group.examples.push({ ...note, message: note.message });
  };

  return {
    hear: (event) => {
      if (event.event === 'covers') covers.push(event.cover);
      if (event.event === 'end') rows = event.rows;
      if (event.event !== 'note') return;
      add(event.note);
      const { kind } = event.note;
      if (kind !== 'repaired' && kind !== 'noticed') ended[kind] += 1;
    },
    take: (type, given) => {
      records[type] = (records[type] ?? 0) + 1;
      ended.taken += given;
    },
    refuse: (line, issues, given) => {
      const all = (language: keyof Text) => issues.map(({ message }) => message[language]).join(' ');
      const message = { fr: `Ligne ${line} : ${all('fr')}`, en: `Line ${line}: ${all('en')}` };
      add({ ...noteOf('invalid-record', { line, issues }), message });
      ended.refused += given;
    },
    finish: () => {
      const accounted = ended.taken + ended.merged + ended.skipped + ended.refused;
      if (accounted !== rows) {
        throw new Error(`${connector}: ${rows} rows read in ${file}, ${accounted} accounted for`);
      }
      return {
        connector,
        file,
        rows,
        rowsTaken: ended.taken,
        rowsMerged: ended.merged,
        rowsSkipped: ended.skipped,
        rowsRefused: ended.refused,
        records,
        groups: [...groups.values()].toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind)),
        covers,
      };
    },
  };
}

function newGroup({ kind, reason }: RowNote): Group {
  const label = REASONS[reason as ReasonCode]?.label ?? { fr: reason, en: reason };
  return { kind, reason, label, count: 0, examples: [] };
}

import { fill, type Text } from '@maillage/schemas';
import type { ReadEvent, RowNote } from '../define-source.ts';
import { REASONS, type ReasonCode } from './reasons.ts';

/** Where a note points at: a line, and when they help, the column, what was found and what was expected. */
export type NoteDetails = Pick<RowNote, 'line' | 'column' | 'found' | 'expected' | 'issues'>;

/** A note in the words of its reason. The message is only made when someone reads it: a source gives thousands of notes. */
export function noteOf(reason: ReasonCode, details: NoteDetails): RowNote {
  const { kind, message } = REASONS[reason];
  return {
    kind,
    reason,
    ...details,
    get message(): Text {
      return fill(message, details);
    },
  };
}

/** The same, as an event of a read. */
export function note(reason: ReasonCode, details: NoteDetails): ReadEvent {
  return { event: 'note', note: noteOf(reason, details) };
}

import type { RowNote } from '../define-source.ts';

/** A row that goes no further: what the parsers of cells throw, and what whoever reads the rows turns into a note. */
export class RowStopped extends Error {
  override readonly name = 'RowStopped';
  readonly note: RowNote;
  constructor(note: RowNote) {
    super(note.reason);
    this.note = note;
  }
}

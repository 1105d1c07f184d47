import type { Issue } from '../issue.ts';
import type { Text } from '../text.ts';
import type { GivenFault, Place } from './given.ts';

/** An issue about how a file is written rather than what it says. Codes start with `document/`. */
export function unreadable(place: Place, code: string, message: Text): GivenFault {
  const issue: Issue = { code: `document/${code}`, severity: 'error', path: [], message };
  return { kind: 'fault', place, issue };
}

/** Stops the reading of one file; the reader of the delivery turns it into an issue. */
export class FileUnreadable extends Error {
  override readonly name = 'FileUnreadable';
  readonly code: string;
  readonly text: Text;
  constructor(code: string, text: Text) {
    super(text.fr);
    this.code = code;
    this.text = text;
  }
}

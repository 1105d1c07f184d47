import type { Text } from '@maillage/schemas';

/** Why bytes could not be read at all, before any row could be looked at. */
export type UnreadableReason =
  | 'not-found'
  | 'not-downloaded'
  | 'no-such-entry'
  | 'broken-archive'
  | 'mixed-encoding'
  | 'broken-table'
  | 'broken-json'
  | 'empty';

/** A source that cannot be read: absent, cut short, or not what its name says. */
export class SourceUnreadable extends Error {
  override readonly name = 'SourceUnreadable';
  readonly reason: UnreadableReason;
  readonly details: Text;
  constructor(reason: UnreadableReason, details: Text, options?: ErrorOptions) {
    super(details.fr, options);
    this.reason = reason;
    this.details = details;
  }
}

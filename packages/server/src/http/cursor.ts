import { isLocalId } from '@maillage/schemas';

/** What a cursor starts with, so that another way of paging can come without being mistaken for this one. */
const VERSION = '1.';

/** An opaque cursor that means "after this id". */
export function toCursor(id: string): string {
  return Buffer.from(VERSION + id, 'utf8').toString('base64url');
}

/** The id that a cursor comes after, undefined when this node did not make it. */
export function fromCursor(cursor: string): string | undefined {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const id = text.slice(VERSION.length);
  return text.startsWith(VERSION) && isLocalId(id) && toCursor(id) === cursor ? id : undefined;
}

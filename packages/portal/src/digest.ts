import { createHash } from 'node:crypto';

/** 12 hexadecimal digits of the SHA-256 of a text: enough to name a version of a file. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

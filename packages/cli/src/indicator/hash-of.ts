import { hash } from 'node:crypto';
import { canonical } from '@maillage/server';

/** The SHA-256, in hexadecimal, of the canonical text of a value (RFC 8785). */
export function hashOf(value: object): string {
  return hash('sha256', canonical(value));
}

import { hash } from 'node:crypto';

/**
 * Who may do more than the public. Only the hash is kept: a config that leaks gives no access.
 *
 * - `name`: written as the author of what it writes
 * - `sha256`: of the secret, in hexadecimal
 * - `may`: `read` sees everything; `write` also changes it
 */
export type Token = { readonly name: string; readonly sha256: string; readonly may: 'read' | 'write' };

/** The token of a secret. */
export function tokenOf(name: string, secret: string, may: Token['may'] = 'write'): Token {
  return { name, sha256: hash('sha256', secret), may };
}

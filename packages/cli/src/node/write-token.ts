import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** random bytes of a token: 192 bits */
const SECRET_BYTES = 24;

/** The secret to write with, kept in the data folder, readable by its owner alone; made the first time. */
export function writeToken(folder: string): { readonly secret: string; readonly file: string } {
  const file = join(folder, 'token');
  if (existsSync(file)) return { secret: readFileSync(file, 'utf8').trim(), file };
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  writeFileSync(file, `${secret}\n`, { mode: 0o600 });
  chmodSync(file, 0o600);
  return { secret, file };
}

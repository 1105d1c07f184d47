import { hash, timingSafeEqual } from 'node:crypto';
import type { Token } from '../config/token.ts';
import { ANYONE, type Caller } from './call.ts';

/** Tells who calls from the Authorization header; undefined for a token that nobody has. */
export type Authorise = (header: string | null) => Caller | undefined;

/** Compares hashes, every one of them and in constant time: how long it takes says nothing of any token. */
export function authoriser(tokens: readonly Token[]): Authorise {
  const known = tokens.map((token) => ({
    digest: Buffer.from(token.sha256, 'hex'),
    caller: { name: token.name, projection: 'full', mayWrite: token.may === 'write' } as const,
  }));
  return (header) => {
    if (header === null) return ANYONE;
    const [scheme = '', secret = ''] = header.trim().split(/ +/, 2);
    if (scheme.toLowerCase() !== 'bearer' || secret === '') return undefined;
    const digest = hash('sha256', secret, 'buffer');
    const [found] = known.filter((token) => timingSafeEqual(token.digest, digest));
    return found?.caller;
  };
}

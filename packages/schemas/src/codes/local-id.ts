import type { z } from 'zod';
import { code } from './code.ts';

/** The last part of a record's id: letters, digits, `.`, `_`, `~` and `-`, 128 at most. */
export const localId = code('LocalId', {
  name: 'local-id',
  label: { fr: 'identifiant local', en: 'local identifier' },
  expected: {
    fr: "des lettres, chiffres, points ou tirets (128 au plus), comme à la fin de l'adresse d'une fiche",
    en: 'letters, digits, dots or dashes (128 at most), as at the end of the address of a record',
  },
  examples: ['0192f3a4-7c1e-7d55-9f0b-3a1f5a1b2c3d', 'concertation-62'],
  pattern: /^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$/,
});
export type LocalId = z.infer<typeof localId>;

/** Can this be the last part of a record's id? */
export function isLocalId(value: unknown): value is LocalId {
  return localId.safeParse(value).success;
}

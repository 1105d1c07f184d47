import { z } from 'zod';
import { code } from './codes/code.ts';
import { named } from './named.ts';

/**
 * The name under which someone extends a record: an address that they hold, or a short prefix that their network agreed
 * on. Ours are never used, so that a field added here one day takes nobody's place.
 */
export const extensionName = code('ExtensionName', {
  name: 'extension-name',
  label: { fr: "nom d'extension", en: 'extension name' },
  expected: {
    fr: 'une adresse web ou un préfixe en minuscules, par exemple https://exemple.fr/champs ou sdis62',
    en: 'a web address or a prefix in lower case, for instance https://example.org/fields or sdis62',
  },
  examples: ['https://example.org/fields', 'sdis62'],
  pattern: /^(?:https?:\/\/[^\s/?#]+(?:[/?#]\S*)?|(?!maillage)[a-z][a-z0-9-]{1,31})$/,
});

/**
 * What territories and profiles add to a record, each under its own name; kept and passed on unchanged, never read by the
 * rules. The public projection leaves it out: nobody declared who may read what is in it.
 */
export const extensions = named('Extensions', z.record(extensionName, z.unknown()));

/** Extensions as plain data. */
export type Extensions = Readonly<Record<string, unknown>>;

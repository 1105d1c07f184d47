import type { Language } from '@maillage/schemas';

/** French unless `--lang` or the environment (MAILLAGE_LANG, LC_ALL, LC_MESSAGES, LANG) asks for English. */
export function languageOf(flag: string | undefined, env: Record<string, string | undefined>): Language {
  const asked = flag ?? (env.MAILLAGE_LANG || env.LC_ALL || env.LC_MESSAGES || env.LANG || '');
  return asked.toLowerCase().startsWith('en') ? 'en' : 'fr';
}

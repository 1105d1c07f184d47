import type { Input } from '../define-source.ts';
import { SourceChanged } from '../define-source.ts';
import { nearestName } from './nearest-name.ts';
import { SourceUnreadable } from './source-unreadable.ts';
import { toUtf8 } from './to-utf8.ts';

/** A JSON file, whole: the files read this way are some megabytes. @throws SourceUnreadable */
export async function readJson(input: Input): Promise<{ readonly value: unknown; readonly bytes: number }> {
  const chunks: Buffer[] = [];
  for await (const chunk of toUtf8(input.open(), input.name, () => {})) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  if (bytes.length === 0) throw unreadable('empty', input.name, 'vide', 'empty');
  try {
    return { value: JSON.parse(bytes.toString('utf8')), bytes: bytes.length };
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw unreadable('broken-json', input.name, `JSON illisible (${why})`, `unreadable JSON (${why})`);
  }
}

/**
 * Checks that objects of a JSON file have the keys that the reader needs: each on one of them at least, since an empty
 * value is often left out.
 *
 * @throws SourceChanged naming the keys missing
 */
export function checkKeys(items: readonly object[], needed: readonly string[]): void {
  const there = new Set(items.flatMap((item) => Object.keys(item)));
  const missing = needed.filter((key) => !there.has(key));
  if (missing.length === 0) return;
  const unknown = [...there].filter((key) => !needed.includes(key));
  const likes = missing.map((key) => ({ key, like: nearestName(key, unknown) }));
  throw new SourceChanged(
    {
      fr: `Le contenu n'est pas celui attendu. ${likes.map(({ key, like }) => `Clé absente : « ${key} »${like ? `, peut-être devenue « ${like} »` : ''}.`).join(' ')} Vérifiez que c'est le bon fichier.`,
      en: `The content is not the one expected. ${likes.map(({ key, like }) => `Missing key: "${key}"${like ? `, perhaps now "${like}"` : ''}.`).join(' ')} Check that it is the right file.`,
    },
    missing,
    unknown,
  );
}

function unreadable(reason: 'empty' | 'broken-json', name: string, fr: string, en: string): SourceUnreadable {
  return new SourceUnreadable(reason, { fr: `${name} : ${fr}.`, en: `${name}: ${en}.` });
}

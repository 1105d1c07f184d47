import type { Source } from '@maillage/schemas';
import { sourceOf } from '../define-source.ts';
import type { SourceFile } from './importable.ts';

/** The source of a record made from several files: every title, producer and licence; the page and the date of the first. */
export function combinedSource(files: readonly SourceFile[]): Source {
  const sources = files.map(({ connector, edition }) => sourceOf(connector, edition ?? {}));
  const join = (field: 'title' | 'producer' | 'licence') =>
    [...new Set(sources.flatMap((source) => source[field].split(field === 'producer' ? ', ' : ' ; ')))].join(
      field === 'producer' ? ', ' : ' ; ',
    );
  return {
    ...(sources[0] as Source),
    title: join('title'),
    producer: join('producer'),
    licence: join('licence'),
  };
}

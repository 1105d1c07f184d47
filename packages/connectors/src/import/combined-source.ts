import type { Source } from '@maillage/schemas';
import { sourceOf } from '../define-source.ts';
import type { SourceFile } from './importable.ts';

/** What gives the source of a record from the ranks of the files it was made from. Few sets of files make many records. */
export function combinedSources(files: readonly SourceFile[]): (ranks: ReadonlySet<number>) => Source {
  const made = new Map<string, Source>();
  return (ranks) => {
    const key = [...ranks].join();
    const source = made.get(key) ?? combinedSource([...ranks].map((rank) => files[rank] as SourceFile));
    made.set(key, source);
    return source;
  };
}

/** Every title, producer and licence; the page and the dates of the first file. */
function combinedSource(files: readonly SourceFile[]): Source {
  const sources = files.map(({ connector, edition }) => sourceOf(connector, edition ?? {}));
  const all = (read: (source: Source) => string, separator: string) =>
    [...new Set(sources.flatMap((source) => read(source).split(separator)))].join(separator);
  return {
    ...(sources[0] as Source),
    title: all((source) => source.title, ' ; '),
    producer: all((source) => source.producer, ', '),
    licence: all((source) => source.licence, ' ; '),
  };
}

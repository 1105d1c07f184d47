import type { ReadContext } from '../define-source.ts';
import type { ImportReport } from '../report.ts';
import { SOURCES } from '../sources/index.ts';
import { currentCommuneOn } from '../territories/current-commune.ts';
import { readRegister } from '../territories/read-register.ts';
import { importSource } from './import-source.ts';
import { importTerritories } from './import-territories.ts';
import type { Import, Importable, OnProgress, SourceFile } from './importable.ts';

/**
 * Imports any files together, in the order that makes sense: the files of territories first, joined into whole territories,
 * then what speaks of them. Former communes are followed with what the files themselves say of communes and their movements,
 * and with the `currentCommune` of the context when no file lists communes.
 *
 * @throws SourceChanged, SourceUnreadable from `records`
 */
export function importFiles(
  files: readonly SourceFile[],
  context: ReadContext,
  onProgress?: OnProgress,
): Import {
  const reports: ImportReport[] = [];
  return { records: read(), reports: () => reports };

  async function* read(): AsyncGenerator<Importable> {
    const ordered = files.toSorted((a, b) => rank(a) - rank(b));
    const parts = ordered.filter(({ connector }) => connector.partOf === 'territories');
    const known = await withCommunes(parts, context);
    if (parts.length > 0) yield* all(importTerritories(parts, known, onProgress));
    for (const file of ordered) {
      if (!file.connector.partOf) yield* all(importSource(file, known, onProgress));
    }
  }

  async function* all(one: Import): AsyncGenerator<Importable> {
    yield* one.records;
    reports.push(...one.reports());
  }
}

/** The order of the registry: among files of territories, the first to say something is right. */
function rank({ connector }: SourceFile): number {
  return SOURCES.findIndex((source) => source.id === connector.id);
}

/** The files know best when they list communes; otherwise what was known before holds. */
async function withCommunes(parts: readonly SourceFile[], context: ReadContext): Promise<ReadContext> {
  const register = await readRegister(parts);
  return register ? { ...context, currentCommune: currentCommuneOn(register, context.on) } : context;
}

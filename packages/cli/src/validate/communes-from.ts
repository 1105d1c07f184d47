import {
  currentCommuneOn,
  findSource,
  isNamedAs,
  openInput,
  readRegister,
  SOURCES,
} from '@maillage/connectors';
import type { CommuneRegistry } from '@maillage/schemas';
import { Complaint } from '../command.ts';
import { EXIT } from '../exit-code.ts';

/**
 * What tells which communes stood on a day, from the files of the official geographic code (communes, and movements for those
 * that are gone).
 *
 * @throws Complaint when none of the files is one that lists communes
 */
export async function communesFrom(files: readonly string[], today: string): Promise<CommuneRegistry> {
  const known = files.map((file) => ({
    file,
    source: SOURCES.find((source) => isNamedAs(file, source.files)),
  }));
  const opened = await Promise.all(
    known.flatMap(({ file, source }) =>
      source
        ? [openInput(file, { files: source.files }).then((input) => ({ connector: source, input }))]
        : [],
    ),
  );
  const register = await readRegister(opened);
  for (const { input } of opened) await input.close();
  if (!register) throw notCommunes(files);
  return (code, on = today) => {
    const lives = register.history.get(code) ?? [];
    if (lives.length === 0) return { state: register.current.has(code) ? 'standing' : 'unknown' };
    if (lives.some(({ from = '', end }) => from <= on && (!end || on < end.on))) return { state: 'standing' };
    const end = lives.findLast((life) => life.end)?.end;
    if (!end) return { state: 'unknown' };
    const current = currentCommuneOn(register, today)(code);
    return { state: 'ended', on: end.on, successors: current ? [current] : end.successors };
  };
}

function notCommunes(files: readonly string[]): Complaint {
  const names = findSource('cog-communes')?.files.join(', ') ?? '';
  return new Complaint(EXIT.usage, {
    fr: `${files.join(', ')} : aucun de ces fichiers ne liste des communes. Donnez ceux du code officiel géographique, sous leur nom (${names}).`,
    en: `${files.join(', ')}: none of these files lists communes. Give those of the official geographic code, under their own name (${names}).`,
  });
}

import { findSource, isNamedAs, SOURCES, type SourceConnector } from '@maillage/connectors';
import { Complaint } from '../command.ts';
import { EXIT } from '../exit-code.ts';

/** A file or an address, and who reads it. */
export type Chosen = { readonly connector: SourceConnector; readonly location: string };

/**
 * Who reads what: `SOURCE FILE` pairs, or files alone when their names tell.
 *
 * @throws Complaint  when a source has no file, or a file's name tells nothing
 */
export function chooseSources(args: readonly string[]): readonly Chosen[] {
  const chosen: Chosen[] = [];
  let named: SourceConnector | undefined;
  for (const arg of args) {
    const source = findSource(arg);
    if (source) {
      if (named) throw withoutFile(named);
      named = source;
    } else {
      chosen.push({ connector: named ?? sourceByName(arg), location: arg });
      named = undefined;
    }
  }
  if (named) throw withoutFile(named);
  return chosen;
}

function sourceByName(location: string): SourceConnector {
  const matching = SOURCES.filter((source) => isNamedAs(location, source.files));
  const [only] = matching;
  if (only && matching.length === 1) return only;
  const ids = (matching.length > 1 ? matching : SOURCES).map((source) => source.id).join(', ');
  throw new Complaint(EXIT.usage, {
    fr: `Le nom « ${location} » ne dit pas quelle source c'est. Mettez-la devant : maillage import SOURCE ${location}, avec l'une de : ${ids}.`,
    en: `The name "${location}" does not tell which source it is. Put it in front: maillage import SOURCE ${location}, with one of: ${ids}.`,
  });
}

function withoutFile(source: SourceConnector): Complaint {
  return new Complaint(EXIT.usage, {
    fr: `${source.id} : donnez le fichier à lire (${source.files.join(', ')}) ou son adresse${source.download ? ` (${source.download})` : ''}.`,
    en: `${source.id}: give the file to read (${source.files.join(', ')}) or its address${source.download ? ` (${source.download})` : ''}.`,
  });
}

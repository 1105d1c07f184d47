import type { Input, SourceConnector } from '../define-source.ts';
import { cogCommunes } from '../sources/cog-communes/cog-communes.ts';
import { cogMovements } from '../sources/cog-movements/cog-movements.ts';
import { readMovements } from '../sources/cog-movements/movements.ts';
import { collectivitesOutremer } from '../sources/collectivites-outremer/collectivites-outremer.ts';
import { decoupageAdministratif } from '../sources/decoupage-administratif/decoupage-administratif.ts';
import { type CommuneHistory, communeHistory } from './commune-history.ts';
import type { CommuneRegister } from './current-commune.ts';
import type { TerritoryPart } from './territory-part.ts';

const LISTING_COMMUNES: ReadonlySet<string> = new Set(
  [cogCommunes, collectivitesOutremer, decoupageAdministratif].map((connector) => connector.id),
);

type RegisterFile = { readonly connector: SourceConnector; readonly input: Input };

/**
 * The register of communes that some files of territories make together, for reading the others: all communes, whatever the
 * départements asked for. Undefined when none of the files lists communes.
 */
export async function readRegister(files: readonly RegisterFile[]): Promise<CommuneRegister | undefined> {
  const [current, parents] = [new Set<string>(), new Map<string, string>()];
  let history: CommuneHistory = new Map();
  for (const { connector, input } of files) {
    if (connector.id === cogMovements.id) history = await readHistory(input);
    else if (LISTING_COMMUNES.has(connector.id)) await readCommunes({ connector, input }, current, parents);
  }
  return current.size > 0 ? { current, parents, history } : undefined;
}

async function readHistory(input: Input): Promise<CommuneHistory> {
  let history: CommuneHistory = new Map();
  const events = readMovements(input, (movements) => {
    history = communeHistory(movements);
    return [];
  });
  for await (const _ of events);
  return history;
}

async function readCommunes(
  { connector, input }: RegisterFile,
  current: Set<string>,
  parents: Map<string, string>,
): Promise<void> {
  for await (const event of connector.read(input, { on: '' })) {
    if (event.event !== 'record') continue;
    const { level, code, kind, parents: within } = event.record.body as TerritoryPart;
    if (level !== 'commune') continue;
    if (kind === 'commune-actuelle') current.add(code);
    const parent = within?.find((one) => one.level === 'commune');
    if (parent) parents.set(code, parent.code);
  }
}

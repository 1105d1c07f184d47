import type { Client, RecordClient } from '@maillage/client';
import {
  type AnyRecord,
  type Dossier,
  type Envelope,
  type EnvelopeOf,
  isOfItsOwn,
  records,
  stands,
  type Territory,
  type TerritoryLevel,
  type TerritoryRef,
  toTerritoryKey,
} from '@maillage/schemas';

/** What to read: the territories of a level inside another, on a day, with their records of some types. */
export type Gathering = {
  readonly within: TerritoryRef;
  readonly level: TerritoryLevel;
  readonly on: string;
  readonly types: readonly string[];
};

/** Stops the reading, and hears how many records were read. */
export type Reading = { readonly signal: AbortSignal; readonly onRead: (count: number) => void };

type TerritoryEnvelope = EnvelopeOf<'territory', Territory>;

/**
 * Reads from any node, near or far, the dossiers that an indicator needs: the same that the node itself makes of its records.
 *
 * @throws ClientFailure  when the node cannot be reached or refuses
 */
export async function gatherDossiers(
  client: Client,
  { within, level, on, types }: Gathering,
  reading: Reading,
): Promise<readonly Dossier[]> {
  const read = reader(client, reading);
  const inside = (await read(records.territory, [within])) as readonly TerritoryEnvelope[];
  const about = standingAt(level, inside, on);
  const scopes = scopesOf(within, level, about);
  const territories = (await read(records.territory, scopes)) as readonly TerritoryEnvelope[];
  const piles = new Map<string, Envelope[]>();
  pileUp(piles, records.territory, territories);
  for (const record of Object.values(records) as readonly AnyRecord[]) {
    if (!types.includes(record.name) || record.name === 'territory' || record.name === 'dataset') continue;
    pileUp(piles, record, await read(record, scopes));
  }
  const datasets = types.includes('dataset') ? await read(records.dataset, [undefined]) : [];
  const toDossier = ({ body }: TerritoryEnvelope, members: readonly Dossier[]): Dossier => ({
    about: { level: body.level, code: body.code },
    name: body.name,
    parents: body.parents,
    records: Object.groupBy(piles.get(toTerritoryKey(body)) ?? [], ({ type }) => type),
    datasets: datasets as Dossier['datasets'],
    members,
  });
  const communes = level === 'commune' ? [] : standingAt('commune', territories, on);
  const membersOf = groupByParent(communes.map((commune) => toDossier(commune, [])));
  return about.map((one) => toDossier(one, membersOf.get(toTerritoryKey(one.body)) ?? []));
}

/** Every record of a type about some territories or what lies in them, each once. */
function reader(client: Client, { signal, onRead }: Reading) {
  let count = 0;
  return async (record: AnyRecord, scopes: readonly (TerritoryRef | undefined)[]) => {
    const found = new Map<string, Envelope>();
    for (const within of scopes) {
      const all = clientOf(client, record).all({ ...(within && { within }), limit: PAGE }, { signal });
      for await (const one of all) {
        found.set(one.id, one);
        count += 1;
        onRead(count);
      }
    }
    return [...found.values()];
  };
}

/** records of one request, the most that the contract allows */
const PAGE = 1000;

function clientOf(client: Client, { name }: AnyRecord): RecordClient {
  const property = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return (client as unknown as Record<string, RecordClient>)[property] as RecordClient;
}

/** An intercommunality may lie across départements and regions: its communes are asked of itself. */
function scopesOf(
  within: TerritoryRef,
  level: TerritoryLevel,
  about: readonly TerritoryEnvelope[],
): readonly TerritoryRef[] {
  return level === 'epci' ? about.map(({ body: { level, code } }) => ({ level, code })) : [within];
}

/** The territories of a level that stand on their own on a day, each once. */
function standingAt(
  level: TerritoryLevel,
  territories: readonly TerritoryEnvelope[],
  on: string,
): readonly TerritoryEnvelope[] {
  const standing = territories
    .filter((one) => one.body.level === level && isOfItsOwn(one) && stands(one, on))
    .toSorted((a, b) => (a.id < b.id ? 1 : -1));
  return [...new Map(standing.map((one) => [toTerritoryKey(one.body), one])).values()];
}

function pileUp(piles: Map<string, Envelope[]>, record: AnyRecord, found: readonly Envelope[]): void {
  for (const one of found) {
    for (const key of new Set(record.places(one.body).map(toTerritoryKey))) {
      const pile = piles.get(key);
      if (pile) pile.push(one);
      else piles.set(key, [one]);
    }
  }
}

function groupByParent(communes: readonly Dossier[]): ReadonlyMap<string, readonly Dossier[]> {
  const members = new Map<string, Dossier[]>();
  for (const commune of communes) {
    for (const key of commune.parents.map(toTerritoryKey)) {
      const list = members.get(key);
      if (list) list.push(commune);
      else members.set(key, [commune]);
    }
  }
  return members;
}

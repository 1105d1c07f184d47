import { type AnyRecord, records } from '@maillage/schemas';
import type { NodeConfig } from '../config/config.ts';
import { tokenOf } from '../config/token.ts';
import { createNode, type Node } from '../node.ts';
import { createMemoryStore } from '../store/memory/memory-store.ts';

/** A node to try, and a short way to ask it. */
export type TriedNode = Node & {
  readonly ask: (path: string, init?: RequestInit & { readonly token?: string }) => Promise<Response>;
  readonly put: (record: AnyRecord, id: string, body: unknown, extra?: object) => Promise<Response>;
};

export const BASE = 'http://noeud.example';

/** The secrets of the two tokens that every tried node has. */
export const WRITER = 'secret-ecriture';
export const READER = 'secret-lecture';

export const SOURCE = { title: 'Jeu d’essai', producer: 'Maillage', licence: 'Licence Ouverte 2.0' };

/** A node in memory, at a fixed hour, with a token that writes and one that reads. */
export function tryNode(config: Partial<NodeConfig> = {}): TriedNode {
  const now = () => new Date('2026-11-20T10:00:00Z');
  const node = createNode({
    baseUrl: BASE,
    store: createMemoryStore({ node: BASE, now: () => now().toISOString() }),
    tokens: [tokenOf('essai', WRITER), tokenOf('lecture', READER, 'read')],
    now,
    ...config,
  });
  const ask: TriedNode['ask'] = async (path, { token, headers, ...init } = {}) => {
    const authorised = token === undefined ? {} : { authorization: `Bearer ${token}` };
    return node.fetch(new Request(BASE + path, { ...init, headers: { ...authorised, ...headers } }));
  };
  return {
    ...node,
    ask,
    put: (record, id, body, extra = {}) =>
      ask(`/v1/${record.name}/${id}`, {
        method: 'PUT',
        token: WRITER,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ source: SOURCE, ...extra, body }),
      }),
  };
}

/** Texts that no public answer may hold: what stands in the restricted fields of the plan of {@link loadMarais}. */
export const HIDDEN = ['NOM-A-TAIRE', '03-00-00-00-00'];

/** A small stretch of the Audomarois: a département, two communes, one of them with a plan and its directory. */
export async function loadMarais(node: TriedNode): Promise<void> {
  const { territory, pcs, event, dataset } = records;
  const departement = { level: 'departement', code: '62' };
  await node.put(territory, 'd62', { ...departement, name: 'Pas-de-Calais', parents: [] });
  const commune = { level: 'commune', parents: [departement] };
  const outline = {
    type: 'Polygon',
    coordinates: [
      [
        [2.3, 50.7],
        [2.4, 50.7],
        [2.4, 50.8],
        [2.3, 50.7],
      ],
    ],
  };
  await node.put(territory, 'c62225', { ...commune, code: '62225', name: 'Clairmarais', outline });
  await node.put(territory, 'c62765', { ...commune, code: '62765', name: 'Saint-Omer' });
  await node.put(
    territory,
    'c62471',
    { ...commune, code: '62471', name: 'Ancienne commune' },
    { validTo: '2015-12-31' },
  );
  await node.put(pcs, 'plan', {
    commune: '62225',
    adoptedOn: '2019-03',
    directory: [{ function: 'Astreinte', name: HIDDEN[0], phone: HIDDEN[1] }],
  });
  await node.put(event, 'webinaire', {
    name: 'Webinaire du marais',
    format: 'webinar',
    on: '2026-12-01',
    status: 'announced',
    territory: departement,
  });
  await node.put(dataset, 'jeu', {
    name: 'Plans du marais',
    importedOn: '2026-11-01',
    covers: [{ type: 'pcs', territories: [departement], exhaustive: true }],
  });
}

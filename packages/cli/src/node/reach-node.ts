import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Client, createClient } from '@maillage/client';
import { indicators } from '@maillage/indicators';
import { type Language, legalRules, type Projection } from '@maillage/schemas';
import { createNode, tokenOf } from '@maillage/server';
import { Complaint, type Option, type Options, type Terminal } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { dataFolder } from '../settings.ts';
import { openStore } from './open-store.ts';
import { writeToken } from './write-token.ts';

/** The options that say which node a command asks: one that runs somewhere, or the store of a folder. */
export const nodeOptions: Readonly<Record<string, Option>> = {
  node: {
    type: 'string',
    value: 'URL',
    about: {
      fr: 'nœud à interroger (https://…), au lieu du dossier',
      en: 'node to ask (https://…), instead of the folder',
    },
  },
  token: {
    type: 'string',
    value: { fr: 'JETON', en: 'TOKEN' },
    about: {
      fr: "jeton d'accès au nœud (ou MAILLAGE_TOKEN)",
      en: 'access token of the node (or MAILLAGE_TOKEN)',
    },
  },
  data: {
    type: 'string',
    value: { fr: 'DOSSIER', en: 'FOLDER' },
    about: {
      fr: 'dossier du nœud local (.data, ou MAILLAGE_DATA)',
      en: 'folder of the local node (.data, or MAILLAGE_DATA)',
    },
  },
};

/** Base address of a node that is only reached in the same process. */
const IN_PROCESS = 'http://localhost:8080';

/** A client of the node that the options name, and how to let go of it. */
export type Reached = { readonly client: Client; readonly close: () => Promise<void> };

/**
 * Reaches the node that `--node` names, or opens the store of `--data` in this process; the public projection shows no
 * more than anyone may read, whatever the token.
 *
 * @throws Complaint  when the folder holds no store
 */
export function reachNode(
  options: Options,
  { env, language }: Terminal,
  projection: Projection = 'full',
): Reached {
  const url = options.node as string | undefined;
  const given = (options.token as string | undefined) ?? env.MAILLAGE_TOKEN;
  const token = projection === 'full' ? given : undefined;
  if (url !== undefined) {
    const client = createClient({ baseUrl: url, language, ...(token !== undefined && { token }) });
    return { client, close: async () => {} };
  }
  return reachFolder(dataFolder(options, env), language, projection);
}

function reachFolder(folder: string, language: Language, projection: Projection): Reached {
  if (!existsSync(join(folder, 'maillage.sqlite'))) {
    throw new Complaint(EXIT.environment, {
      fr: `Il n'y a pas de nœud dans ${folder}. Donnez son dossier avec --data, ou son adresse avec --node ; « maillage serve » en crée un.`,
      en: `There is no node in ${folder}. Give its folder with --data, or its address with --node; "maillage serve" makes one.`,
    });
  }
  const { secret } = writeToken(folder);
  const node = createNode({
    baseUrl: IN_PROCESS,
    store: openStore(folder, IN_PROCESS),
    tokens: [tokenOf('maillage', secret)],
    legalRules,
    indicators,
  });
  const client = createClient({
    baseUrl: IN_PROCESS,
    language,
    fetch: node.fetch,
    ...(projection === 'full' && { token: secret }),
  });
  return { client, close: node.close };
}

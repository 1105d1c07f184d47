import { createClient } from '@maillage/client';
import { indicators } from '@maillage/indicators';
import { createPortal } from '@maillage/portal';
import { legalRules } from '@maillage/schemas';
import { createNode, type RecordStore, tokenOf } from '@maillage/server';
import { defineCommand, type Terminal } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { DEMO_NOTICE, loadDemo } from '../import/load-demo.ts';
import { type Listening, listen } from '../node/listen.ts';
import { identityOf, openStore } from '../node/open-store.ts';
import { createRouter, type Router } from '../node/router.ts';
import { writeToken } from '../node/write-token.ts';
import { type ServeSettings, serveSettings } from '../settings.ts';

export const serve = defineCommand({
  name: 'serve',
  summary: { fr: 'servir un nœud : API, portail, référence', en: 'serve a node: API, portal, reference' },
  usage: {
    fr: 'serve [--port PORT] [--data DOSSIER] [--demo]',
    en: 'serve [--port PORT] [--data FOLDER] [--demo]',
  },
  details: {
    fr: "Ouvre le nœud d'un dossier (le crée s'il n'existe pas) et le sert. --demo y charge d'abord les données publiques du Nord et du Pas-de-Calais, si elles n'y sont pas déjà. Le jeton d'écriture est gardé dans le dossier. Ctrl-C arrête proprement.",
    en: 'Opens the node of a folder (makes it when there is none) and serves it. --demo first loads the public data of Nord and Pas-de-Calais into it, unless they are there. The token to write with is kept in the folder. Ctrl-C stops it cleanly.',
  },
  options: {
    port: {
      type: 'string',
      short: 'p',
      value: 'PORT',
      about: { fr: 'port (8080, ou MAILLAGE_PORT)', en: 'port (8080, or MAILLAGE_PORT)' },
    },
    host: {
      type: 'string',
      value: { fr: 'ADRESSE', en: 'ADDRESS' },
      about: {
        fr: 'adresse écoutée (127.0.0.1, ou MAILLAGE_HOST) ; 0.0.0.0 ouvre au réseau',
        en: 'address listened on (127.0.0.1, or MAILLAGE_HOST); 0.0.0.0 opens to the network',
      },
    },
    data: {
      type: 'string',
      value: { fr: 'DOSSIER', en: 'FOLDER' },
      about: {
        fr: 'dossier du nœud (.data, ou MAILLAGE_DATA)',
        en: 'folder of the node (.data, or MAILLAGE_DATA)',
      },
    },
    'base-url': {
      type: 'string',
      value: 'URL',
      about: {
        fr: 'adresse publique du nœud (ou MAILLAGE_BASE_URL)',
        en: 'public address of the node (or MAILLAGE_BASE_URL)',
      },
    },
    demo: {
      type: 'boolean',
      about: { fr: 'charger le Nord et le Pas-de-Calais', en: 'load Nord and Pas-de-Calais' },
    },
  },
  examples: [
    'maillage serve --demo',
    'maillage serve --data /var/lib/maillage --port 80 --base-url https://node.example.org',
  ],
  async run(_, options, terminal) {
    const settings = serveSettings(options, terminal.env);
    const store = openStore(settings.data, settings.baseUrl);
    const router = createRouter(terminal.language);
    let listening: Listening | undefined;
    try {
      listening = await listen(router.handle, settings);
      const identity = await identityOf(store);
      if (options.demo) await loadDemo(store, identity, terminal);
      open(router, store, { ...settings, identity }, options.demo === true, terminal);
      await stopped(terminal.signal);
      return EXIT.ok;
    } finally {
      await listening?.stop();
      await store.close();
    }
  },
});

function open(
  router: Router,
  store: RecordStore,
  settings: ServeSettings & { readonly identity: string },
  demo: boolean,
  terminal: Terminal,
): void {
  const { baseUrl, identity, data } = settings;
  const { language } = terminal;
  const { secret, file } = writeToken(data);
  const tokens = [tokenOf('maillage', secret)];
  const node = createNode({ baseUrl, identity, store, legalRules, indicators, tokens, language });
  const client = createClient({ baseUrl, fetch: node.fetch });
  const portal = createPortal({ client, baseUrl, ...(demo && { demo: DEMO_NOTICE }) });
  router.ready(node.fetch, portal.fetch);
  terminal.out(welcome({ baseUrl, secret, file })[language]);
}

function welcome({ baseUrl, secret, file }: { baseUrl: string; secret: string; file: string }) {
  return {
    fr: [
      '',
      `  Portail      ${baseUrl}`,
      `  Une commune  ${baseUrl}/commune/62225`,
      `  La carte     ${baseUrl}/departement/62`,
      `  API          ${baseUrl}/reference`,
      '',
      `  Pour écrire : Authorization: Bearer ${secret}`,
      `  (gardé dans ${file} ; ne le donnez qu'à qui doit écrire)`,
      '',
    ].join('\n'),
    en: [
      '',
      `  Portal       ${baseUrl}/en`,
      `  A commune    ${baseUrl}/en/commune/62225`,
      `  The map      ${baseUrl}/en/departement/62`,
      `  API          ${baseUrl}/reference`,
      '',
      `  To write: Authorization: Bearer ${secret}`,
      `  (kept in ${file}; give it only to those who have to write)`,
      '',
    ].join('\n'),
  };
}

function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** Which packages of the house a package may import, and why it stops there. */
export type Arrow = { readonly to: readonly string[]; readonly why: string };

/** The table of arrows: they go down levels only; a package knows nothing of who uses it. */
export const ARROWS: Readonly<Record<string, Arrow>> = {
  schemas: {
    to: [],
    why: 'The vocabulary is what everything else reads: it can know nobody. It depends on zod alone.',
  },
  types: {
    to: [],
    why: 'Plain types made from specs/, for those who want no dependency at all.',
  },
  demo: {
    to: [],
    why: 'Data and where it comes from; reading it is the connectors’ affair.',
  },
  indicators: {
    to: ['schemas'],
    why: 'Formulas are pure, so that another node can replay a figure and get the same one: no store, no network, no clock.',
  },
  contract: {
    to: ['schemas'],
    why: 'Routes are derived from the records, as data; a contract that knew the server would be its private matter.',
  },
  client: {
    to: ['schemas', 'contract'],
    why: 'It runs in browsers and talks to any node, in any language: only the contract binds them.',
  },
  connectors: {
    to: ['schemas'],
    why: 'Connectors yield records and do not store them; they meet the server in the command line.',
  },
  server: {
    to: ['schemas', 'indicators', 'contract'],
    why: 'A node does not know that sources exist, nor who will show its data.',
  },
  conformance: {
    to: ['schemas', 'contract', 'client', 'server'],
    why: 'It tries any store and any node: of the server it needs the port’s types.',
  },
  portal: {
    to: ['schemas', 'indicators', 'client'],
    why: 'Pages see what any client sees: a page that read the store would show what the contract does not promise.',
  },
  cli: {
    to: ['schemas', 'indicators', 'contract', 'client', 'connectors', 'server', 'portal', 'demo'],
    why: 'This is where sources and server meet.',
  },
  tooling: {
    to: [
      'schemas',
      'types',
      'indicators',
      'contract',
      'client',
      'connectors',
      'server',
      'conformance',
      'portal',
      'cli',
      'demo',
    ],
    why: 'Private: it generates, checks and measures the others.',
  },
};

/** A text that must not appear in the sources of a package. */
export type Ban = {
  readonly packages: readonly string[];
  readonly pattern: RegExp;
  readonly what: string;
  readonly why: string;
};

const EVERY = Object.keys(ARROWS);
const IN_BROWSERS = ['schemas', 'types', 'indicators', 'contract', 'client'];

/** What some packages may not say, whatever they import. */
export const BANS: readonly Ban[] = [
  {
    packages: ['indicators'],
    pattern: /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b/,
    what: 'the clock',
    why: 'A formula takes the day as `on`: with a clock of its own, yesterday’s figure could not be found again.',
  },
  {
    packages: ['indicators'],
    pattern: /\bMath\.random\b/,
    what: 'chance',
    why: 'Draws come from a seeded generator, so that a published figure can be replayed.',
  },
  {
    packages: ['schemas', 'types', 'indicators', 'contract'],
    pattern: /(?<![.\w])fetch\(/,
    what: 'the network',
    why: 'Data comes in as arguments; the client and the connectors fetch.',
  },
  {
    packages: EVERY.filter((name) => name !== 'server' && name !== 'cli' && name !== 'tooling'),
    pattern: /from 'effect(?:\/[^']*)?'/,
    what: 'effect',
    why: 'Public signatures are plain values and promises: effect stays in server and cli.',
  },
  {
    packages: IN_BROWSERS,
    pattern: /from 'node:/,
    what: 'a module of Node',
    why: 'This package runs in browsers too.',
  },
];

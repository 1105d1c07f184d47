import { type Client, createClient } from '@maillage/client';
import type { Indicator } from '@maillage/indicators';
import { catnatTally, checkDraft, findRecord, legalRules, recordsIn } from '@maillage/schemas';
import { createMemoryStore, createNode, toWrite } from '@maillage/server';
import { createPortal, type Portal, type PortalConfig } from '../create-portal.ts';
import { type Loaded, PAS_DE_CALAIS } from './pas-de-calais.ts';

export const BASE_URL = 'https://maillage.example';

/** The day that every test is read on. */
const TODAY = new Date('2026-11-21T12:00:00Z');

/** A portal over a node in memory, nothing in between but the client. */
export async function openPortal(
  options: Partial<PortalConfig> & { readonly records?: readonly Loaded[] } = {},
): Promise<Portal> {
  const { records = PAS_DE_CALAIS, ...config } = options;
  return createPortal({ client: await openClient(records), baseUrl: BASE_URL, now: () => TODAY, ...config });
}

async function openClient(records: readonly Loaded[]): Promise<Client> {
  const store = createMemoryStore({ node: BASE_URL, now: () => TODAY.toISOString() });
  await store.write(records.map(toStore));
  const node = createNode({
    baseUrl: BASE_URL,
    store,
    legalRules,
    indicators: [decrees, known],
    now: () => TODAY,
  });
  return createClient({ baseUrl: BASE_URL, fetch: node.fetch });
}

function toStore({ type, id, source, body }: Loaded) {
  const record = findRecord(type);
  if (!record) throw new Error(`no record type ${type}`);
  const { value, issues } = checkDraft(record, { source, body });
  if (!value) throw new Error(`${type} ${id}: ${issues.map(({ message }) => message.fr).join(' ')}`);
  return toWrite(BASE_URL, { record, id, draft: value, by: 'test' });
}

const about = {
  version: '1.0',
  range: [0, null],
  direction: 0,
  inputs: [],
  references: [{ article: 'test', certainty: 'to-be-confirmed' }],
  examples: [],
} as const satisfies Partial<Indicator>;

/** A count for communes: null where no tally was loaded. */
const decrees: Indicator = {
  ...about,
  id: 'risk/decrees',
  label: { fr: 'Arrêtés de catastrophe naturelle', en: 'Natural-disaster decrees' },
  description: { fr: 'Leur nombre.', en: 'How many.' },
  cannotSay: { fr: 'Ni gravité ni coût.', en: 'Neither severity nor cost.' },
  unit: 'decrees',
  levels: ['commune'],
  formula: (dossier) => {
    const tallies = recordsIn(dossier, catnatTally);
    const value = tallies.reduce((sum, { body }) => sum + body.count, 0);
    return tallies.length > 0
      ? { value, explanation: { fr: `${value} arrêtés.`, en: `${value} decrees.` } }
      : { value: null, why: 'unknown', explanation: { fr: 'Rien de chargé.', en: 'Nothing loaded.' } };
  },
};

/** A share for départements, only bounded. */
const known: Indicator = {
  ...about,
  id: 'information/known',
  label: { fr: 'Part des communes connues', en: 'Share of communes known' },
  description: { fr: 'Une part.', en: 'A share.' },
  cannotSay: { fr: 'Presque rien.', en: 'Hardly anything.' },
  unit: '1',
  levels: ['departement'],
  formula: () => ({
    value: null,
    why: 'unknown',
    bounds: { lower: 0.25, upper: 1 },
    explanation: { fr: 'Une sur quatre au moins.', en: 'One in four at least.' },
  }),
};

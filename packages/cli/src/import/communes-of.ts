import { type CommuneHistory, type CurrentCommune, currentCommuneOn, type Life } from '@maillage/connectors';
import type { EnvelopeOf, Territory } from '@maillage/schemas';
import type { RecordStore } from '@maillage/server';

type Commune = EnvelopeOf<'territory', Territory>;

/** records read at a time */
const PAGE = 1000;

/**
 * What a code means on a day, from the territories that a node already holds; undefined when it holds no commune: codes are
 * then kept as they were written.
 */
export async function communesOf(store: RecordStore, on: string): Promise<CurrentCommune | undefined> {
  const current = new Set<string>();
  const parents = new Map<string, string>();
  const history = new Map<string, Life[]>();
  for await (const commune of storedCommunes(store)) {
    const { code, kind } = commune.body;
    const lies = commune.body.parents.find((parent) => parent.level === 'commune');
    if (commune.validTo !== undefined) history.set(code, [...(history.get(code) ?? []), lifeOf(commune)]);
    else if (kind === undefined || kind === 'commune-actuelle') current.add(code);
    else if (lies) parents.set(code, lies.code);
  }
  const known: CommuneHistory = history;
  return current.size > 0 ? currentCommuneOn({ current, parents, history: known }, on) : undefined;
}

function lifeOf({ body, validFrom, validTo = '' }: Commune): Life {
  const successors = (body.successors ?? []).map((successor) => successor.code);
  return {
    ...(validFrom !== undefined && { from: validFrom }),
    end: { on: validTo, name: body.name, successors, lines: [] },
  };
}

async function* storedCommunes(store: RecordStore): AsyncGenerator<Commune> {
  let after: string | undefined;
  do {
    const page = await store.list({
      type: 'territory',
      projection: 'public',
      limit: PAGE,
      ...(after !== undefined && { after }),
    });
    for (const { text } of page) {
      const territory = JSON.parse(text) as Commune;
      if (territory.body.level === 'commune') yield territory;
    }
    after = page.length === PAGE ? page.at(-1)?.id : undefined;
  } while (after !== undefined);
}

import type { Indicator } from '@maillage/indicators';
import { type Dossier, type LegalRule, records } from '@maillage/schemas';
import { describe, expect, it } from 'vitest';
import type { NodeConfig } from '../../config/config.ts';
import { loadMarais, type TriedNode, tryNode, WRITER } from '../../testing/try-node.ts';

/** Keeps the dossiers that it is given, to be looked at. */
function watching(): { seen: Dossier[]; config: Partial<NodeConfig> } {
  const seen: Dossier[] = [];
  const rule = (id: string, level: LegalRule['level']): LegalRule => ({
    id,
    level,
    label: { fr: id, en: id },
    reference: { article: 'aucun', certainty: 'to-be-confirmed' },
    since: '2000-01-01',
    find: (dossier) => {
      seen.push(dossier);
      return { value: 'unknown', reason: { fr: 'essai', en: 'trial' } };
    },
  });
  const indicator: Indicator = {
    id: 'essai/membres',
    version: '1',
    label: { fr: 'Membres', en: 'Members' },
    description: { fr: 'Membres', en: 'Members' },
    cannotSay: { fr: 'Rien', en: 'Nothing' },
    unit: 'communes',
    range: [0, null],
    direction: 0,
    levels: ['departement'],
    inputs: ['territory'],
    references: [],
    formula: (dossier) => ({ value: dossier.members.length, explanation: { fr: 'compte', en: 'count' } }),
    examples: [],
  };
  return {
    seen,
    config: {
      legalRules: [rule('ESSAI-C', 'commune'), rule('ESSAI-D', 'departement')],
      indicators: [indicator],
    },
  };
}

async function loaded() {
  const { seen, config } = watching();
  const node = tryNode(config);
  await loadMarais(node);
  return { node, seen };
}

const read = async (node: TriedNode, path: string) => (await node.ask(path)).json();

describe('the sheet of a territory', () => {
  it('gathers its record, its parents by name, its records by type and what was loaded', async () => {
    const { node } = await loaded();
    const sheet = await read(node, '/v1/territories/commune/62225');
    expect(sheet.territory).toMatchObject({ type: 'territory', body: { name: 'Clairmarais' } });
    expect(sheet.parents).toEqual([{ level: 'departement', code: '62', name: 'Pas-de-Calais' }]);
    expect(Object.keys(sheet.records)).toEqual(['pcs']);
    expect(sheet.datasets).toMatchObject([{ body: { name: 'Plans du marais' } }]);
    expect(sheet.members).toEqual({});
  });

  it('counts the territories inside that still stand', async () => {
    const { node } = await loaded();
    const sheet = await read(node, '/v1/territories/departement/62');
    expect(sheet.members).toEqual({ commune: 2 });
    expect(Object.keys(sheet.records)).toEqual(['event']);
  });

  it('names by its code a parent that the node does not know', async () => {
    const { node } = await loaded();
    const region = { level: 'region', code: '32' };
    const etag = (await node.ask('/v1/territory/c62225')).headers.get('etag') ?? '';
    await node.ask('/v1/territory/c62225', {
      method: 'PATCH',
      token: WRITER,
      headers: { 'content-type': 'application/merge-patch+json', 'if-match': etag },
      body: JSON.stringify({ body: { parents: [region] } }),
    });
    const sheet = await read(node, '/v1/territories/commune/62225');
    expect(sheet.parents).toEqual([{ ...region, name: '32' }]);
  });

  it('still tells of a commune that is no more', async () => {
    const { node } = await loaded();
    const sheet = await read(node, '/v1/territories/commune/62471');
    expect(sheet.territory).toMatchObject({ validTo: '2015-12-31' });
  });
});

describe('dossiers', () => {
  it('hold what is about the territory itself, and the data sets that tell an absence from a gap', async () => {
    const { node, seen } = await loaded();
    await read(node, '/v1/territories/commune/62225/verdicts?on=2026-01-01');
    const [dossier] = seen;
    expect(dossier).toMatchObject({
      about: { level: 'commune', code: '62225' },
      name: 'Clairmarais',
      members: [],
    });
    expect(Object.keys(dossier?.records ?? {}).toSorted()).toEqual(['pcs', 'territory']);
    expect(dossier?.datasets.map((dataset) => dataset.body.name)).toEqual(['Plans du marais']);
  });

  it('of a département hold those of its communes that stand on the day asked', async () => {
    const { node, seen } = await loaded();
    await read(node, '/v1/territories/departement/62/verdicts?on=2026-01-01');
    expect(seen.at(-1)?.members.map((member) => member.about.code)).toEqual(['62225', '62765']);
    await read(node, '/v1/territories/departement/62/verdicts?on=2014-01-01');
    expect(seen.at(-1)?.members.map((member) => member.about.code)).toEqual(['62225', '62471', '62765']);
  });

  it('are read once, until something is written', async () => {
    const { node, seen } = await loaded();
    const ask = () => read(node, '/v1/verdicts?rule=ESSAI-C&within=departement:62&on=2026-01-01');
    expect((await ask()).items.map((item: { name: string }) => item.name)).toEqual([
      'Clairmarais',
      'Saint-Omer',
    ]);
    const judged = seen.length;
    await ask();
    expect(seen).toHaveLength(judged);
    await node.put(records.tim, 'envoi', { commune: '62765', sentOn: '2020' });
    await ask();
    expect(seen).toHaveLength(2 * judged);
    expect(seen.at(-1)?.records.tim).toHaveLength(1);
  });

  it('feed indicators the same way', async () => {
    const { node } = await loaded();
    const values = await read(
      node,
      '/v1/indicators/essai/membres/values?within=departement:62&on=2026-01-01',
    );
    expect(values).toMatchObject({
      indicator: 'essai/membres',
      version: '1',
      unit: 'communes',
      on: '2026-01-01',
      items: [{ territory: { level: 'departement', code: '62' }, name: 'Pas-de-Calais', value: 2 }],
    });
    const wrong = await node.ask('/v1/indicators/essai/membres/values?within=departement:62&level=commune');
    expect(wrong.status).toBe(400);
    expect((await wrong.json()).parameters).toMatchObject([{ name: 'level', found: 'commune' }]);
    const catalogue = await read(node, '/v1/indicators');
    expect(catalogue.items).toHaveLength(1);
    expect(catalogue.items[0]).not.toHaveProperty('examples');
  });

  it('judge only rules of the level of the territory', async () => {
    const { node } = await loaded();
    const of = async (path: string) =>
      (await read(node, `${path}/verdicts`)).items.map((verdict: { rule: string }) => verdict.rule);
    expect(await of('/v1/territories/commune/62225')).toEqual(['ESSAI-C']);
    expect(await of('/v1/territories/departement/62')).toEqual(['ESSAI-D']);
    const wrong = await node.ask('/v1/verdicts?rule=ESSAI-C&within=departement:62&level=departement');
    expect(wrong.status).toBe(404);
  });
});

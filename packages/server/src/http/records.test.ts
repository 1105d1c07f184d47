import { records } from '@maillage/schemas';
import { beforeEach, describe, expect, it } from 'vitest';
import { BASE, loadMarais, READER, SOURCE, type TriedNode, tryNode, WRITER } from '../testing/try-node.ts';

const JSON_BODY = { 'content-type': 'application/json' };
const draft = (body: object) => JSON.stringify({ source: SOURCE, body });

let node: TriedNode;
beforeEach(async () => {
  node = tryNode();
  await loadMarais(node);
});

const etagOf = async (path: string, token?: string) =>
  (await node.ask(path, token === undefined ? {} : { token })).headers.get('etag') ?? '';

describe('writing a record', () => {
  it('creates one at its address, and says where', async () => {
    const made = await node.put(records.pcs, 'neuf', { commune: '62765' });
    expect(made.status).toBe(201);
    expect(made.headers.get('location')).toBe(`${BASE}/v1/pcs/neuf`);
    const record = await made.json();
    expect(record).toMatchObject({
      id: `${BASE}/v1/pcs/neuf`,
      type: 'pcs',
      version: '1.0',
      revision: 1,
      origin: BASE,
      recordedAt: '2026-11-20T10:00:00.000Z',
      body: { commune: '62765' },
    });
    expect(await (await node.ask('/v1/pcs/neuf')).json()).toEqual(record);
  });

  it('gives a new id to what is posted', async () => {
    const made = await node.ask('/v1/pcs', {
      method: 'POST',
      token: WRITER,
      headers: JSON_BODY,
      body: draft({ commune: '62765' }),
    });
    expect(made.status).toBe(201);
    const path = (made.headers.get('location') ?? '').slice(BASE.length);
    expect(path).toMatch(/^\/v1\/pcs\/[0-9a-f-]{36}$/);
    expect((await node.ask(path)).status).toBe(200);
  });

  it('changes the version read, and refuses to change it twice', async () => {
    const etag = await etagOf('/v1/pcs/plan', WRITER);
    const change = (revisedOn: string) =>
      node.ask('/v1/pcs/plan', {
        method: 'PUT',
        token: WRITER,
        headers: { ...JSON_BODY, 'if-match': etag },
        body: draft({ commune: '62225', revisedOn }),
      });
    const first = await change('2024');
    expect(first.status).toBe(200);
    expect(await first.json()).toMatchObject({ revision: 2 });
    expect((await change('2025')).status).toBe(412);
    expect(await (await node.ask('/v1/pcs/plan')).json()).toMatchObject({ body: { revisedOn: '2024' } });
  });

  it('takes the public ETag too: the version is the same', async () => {
    const changed = await node.ask('/v1/pcs/plan', {
      method: 'PUT',
      token: WRITER,
      headers: { ...JSON_BODY, 'if-match': await etagOf('/v1/pcs/plan') },
      body: draft({ commune: '62225' }),
    });
    expect(changed.status).toBe(200);
  });

  it('lets no weak, foreign or special tag through', async () => {
    for (const tag of [`W/${await etagOf('/v1/pcs/plan')}`, '"absent"', '"x"', 'garbage']) {
      const refused = await node.ask('/v1/pcs/plan', {
        method: 'PUT',
        token: WRITER,
        headers: { ...JSON_BODY, 'if-match': tag },
        body: draft({ commune: '62225' }),
      });
      expect(refused.status, tag).toBe(412);
    }
  });

  it('creates only what does not exist under If-None-Match: *', async () => {
    const create = (id: string) =>
      node.ask(`/v1/pcs/${id}`, {
        method: 'PUT',
        token: WRITER,
        headers: { ...JSON_BODY, 'if-none-match': '*' },
        body: draft({ commune: '62765' }),
      });
    expect((await create('neuf')).status).toBe(201);
    expect((await create('neuf')).status).toBe(412);
    expect((await create('plan')).status).toBe(412);
  });

  it('asks for a condition before overwriting', async () => {
    expect((await node.put(records.pcs, 'plan', { commune: '62225' })).status).toBe(428);
  });

  it('writes nothing when nothing changes', async () => {
    const same = await node.ask('/v1/pcs/plan', { token: WRITER });
    const { source, body } = (await same.json()) as { source: object; body: object };
    const again = await node.ask('/v1/pcs/plan', {
      method: 'PUT',
      token: WRITER,
      headers: { ...JSON_BODY, 'if-match': same.headers.get('etag') ?? '' },
      body: JSON.stringify({ source: { ...source, retrievedAt: '2026-11-19' }, body }),
    });
    expect(again.status).toBe(200);
    expect(await again.json()).toMatchObject({ revision: 1 });
    expect(again.headers.get('etag')).toBe(same.headers.get('etag'));
  });

  it('patches a part, keeps the rest, hidden fields included, and checks the whole', async () => {
    const patch = async (change: object, etag: string) =>
      node.ask('/v1/pcs/plan', {
        method: 'PATCH',
        token: WRITER,
        headers: { 'content-type': 'application/merge-patch+json', 'if-match': etag },
        body: JSON.stringify(change),
      });
    const first = await patch(
      { body: { revisedOn: '2024-05', adoptedOn: null } },
      await etagOf('/v1/pcs/plan'),
    );
    expect(first.status).toBe(200);
    const { body } = (await first.json()) as { body: Record<string, unknown> };
    expect(body.adoptedOn).toBeUndefined();
    expect(body).toMatchObject({ revisedOn: '2024-05', directory: [{ name: 'NOM-A-TAIRE' }] });
    const bad = await patch({ body: { commune: null } }, first.headers.get('etag') ?? '');
    expect(bad.status).toBe(422);
    expect((await patch({ body: {} }, '"stale"')).status).toBe(412);
  });

  it('deletes to a tombstone that keeps its history, and can be put back', async () => {
    const remove = async (etag: string) =>
      node.ask('/v1/pcs/plan?reason=doublon', {
        method: 'DELETE',
        token: WRITER,
        headers: { 'if-match': etag },
      });
    expect((await remove('"stale"')).status).toBe(412);
    expect((await remove(await etagOf('/v1/pcs/plan'))).status).toBe(204);
    expect((await node.ask('/v1/pcs/plan')).status).toBe(410);
    expect((await remove('*')).status).toBe(410);
    const history = (await (await node.ask('/v1/pcs/plan/history')).json()) as { items: object[] };
    expect(history.items).toMatchObject([
      { op: 'put', revision: 1, record: { type: 'pcs' } },
      { op: 'delete', revision: 2 },
    ]);
    expect((await node.put(records.pcs, 'plan', { commune: '62225' })).status).toBe(201);
  });

  it('tells who wrote to token holders only', async () => {
    const open = (await (await node.ask('/v1/pcs/plan/history')).json()) as { items: object[] };
    expect(open.items[0]).not.toHaveProperty('by');
    const known = (await (await node.ask('/v1/pcs/plan/history', { token: READER })).json()) as typeof open;
    expect(known.items[0]).toHaveProperty('by', 'essai');
  });
});

describe('checking without writing', () => {
  const validate = async (body: string, token?: string) =>
    node.ask('/v1/pcs/validate', {
      method: 'POST',
      headers: JSON_BODY,
      body,
      ...(token !== undefined && { token }),
    });

  it('answers 200 with every issue, its pointer, and the rules that could not run', async () => {
    const answer = await validate(draft({ commune: '6222', adoptedon: '2019', directory: [{}] }));
    expect(answer.status).toBe(200);
    const report = (await answer.json()) as {
      valid: boolean;
      issues: { pointer: string; message: string }[];
    };
    expect(report.valid).toBe(false);
    expect(report.issues.map((issue) => issue.pointer).toSorted()).toEqual([
      '/body/adoptedon',
      '/body/commune',
      '/body/directory/0/function',
    ]);
    expect(report.issues.find((issue) => issue.pointer === '/body/adoptedon')?.message).toBe(
      '« adoptedon » n’est pas un champ de ce type. Vouliez-vous dire « adoptedOn » ?'.replace('’', "'"),
    );
  });

  it('finds nothing wrong with a good draft, and writes nothing', async () => {
    const answer = await validate(draft({ commune: '62765' }));
    expect(await answer.json()).toMatchObject({ valid: true });
    expect(((await (await node.ask('/v1/pcs')).json()) as { items: object[] }).items).toHaveLength(1);
  });
});

describe('reading', () => {
  it('answers 304 to who holds the current version', async () => {
    const etag = await etagOf('/v1/pcs/plan');
    const again = await node.ask('/v1/pcs/plan', { headers: { 'if-none-match': `"other", W/${etag}` } });
    expect(again.status).toBe(304);
    expect(again.headers.get('etag')).toBe(etag);
    expect(await again.text()).toBe('');
  });

  it('answers HEAD like GET, without the body', async () => {
    const head = await node.ask('/v1/pcs/plan', { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(head.headers.get('etag')).toBe(await etagOf('/v1/pcs/plan'));
    expect(await head.text()).toBe('');
  });

  it('sends the stored text byte for byte, alone or in a page', async () => {
    const stored = await node.store.get('pcs', 'plan', 'public');
    expect(await (await node.ask('/v1/pcs/plan')).text()).toBe(stored?.text);
    expect(await (await node.ask('/v1/pcs')).text()).toBe(`{"items":[${stored?.text}]}`);
  });

  it('filters by territory, by what contains it, by date and by words', async () => {
    const count = async (query: string) =>
      ((await (await node.ask(`/v1/pcs?${query}`)).json()) as { items: object[] }).items.length;
    expect(await count('territory=commune:62225')).toBe(1);
    expect(await count('territory=departement:62')).toBe(0);
    expect(await count('within=departement:62')).toBe(1);
    expect(await count('within=departement:59')).toBe(0);
    expect(await count('from=2019-03-15&to=2019')).toBe(1);
    expect(await count('from=2019-04')).toBe(0);
    expect(await count('to=2019-02')).toBe(0);
    expect(await count('text=62225')).toBe(1);
  });

  it('draws territories as GeoJSON when asked', async () => {
    const page = await node.ask('/v1/territory', { headers: { accept: 'application/geo+json' } });
    expect(page.headers.get('content-type')).toBe('application/geo+json');
    const { features } = (await page.json()) as {
      features: { id: string; geometry: unknown; properties: { body: object } }[];
    };
    const drawn = features.find((feature) => feature.id.endsWith('c62225'));
    expect(drawn).toMatchObject({
      geometry: { type: 'Polygon' },
      properties: { body: { name: 'Clairmarais' } },
    });
    expect(drawn?.properties.body).not.toHaveProperty('outline');
    expect(features.find((feature) => feature.id.endsWith('c62765'))?.geometry).toBeNull();
    const one = await node.ask('/v1/territory/c62225', { headers: { accept: 'application/geo+json' } });
    expect(await one.json()).toMatchObject({ type: 'Feature', geometry: { type: 'Polygon' } });
  });
});

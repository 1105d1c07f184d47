import { records } from '@maillage/schemas';
import { describe, expect, it } from 'vitest';
import { BASE, type TriedNode, tryNode } from '../testing/try-node.ts';

type Page = { items: { id: string }[]; next?: string };

async function walk(node: TriedNode, limit: number, between?: (page: number) => Promise<void>) {
  const seen: string[] = [];
  let address = `/v1/pcs?limit=${limit}`;
  for (let n = 0; ; n += 1) {
    const answer = await node.ask(address);
    const page = (await answer.json()) as Page;
    seen.push(...page.items.map((item) => item.id));
    const link = answer.headers.get('link')?.match(/^<([^>]+)>; rel="next"$/)?.[1];
    expect(link === undefined).toBe(page.next === undefined);
    if (link === undefined) return seen;
    expect(page.items).toHaveLength(limit);
    expect(new URL(link).searchParams.get('after')).toBe(page.next);
    address = link.slice(BASE.length);
    await between?.(n);
  }
}

async function fill(node: TriedNode, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, (_, i) => `p${String(i).padStart(3, '0')}`);
  for (const id of ids) await node.put(records.pcs, id, { commune: '62225' });
  return ids.map((id) => `${BASE}/v1/pcs/${id}`);
}

describe('paging', () => {
  it('walks every record once, whatever the size of the pages', async () => {
    const node = tryNode();
    const all = await fill(node, 23);
    for (const limit of [1, 5, 22, 23, 24]) expect(await walk(node, limit)).toEqual(all);
  });

  it('repeats and misses nothing when records come and go meanwhile', async () => {
    const node = tryNode();
    const all = await fill(node, 20);
    const seen = await walk(node, 5, async (page) => {
      if (page === 0) await node.put(records.pcs, 'a-earlier', { commune: '62225' });
      if (page === 1) await node.put(records.pcs, 'z-later', { commune: '62225' });
    });
    expect(seen).toEqual([...all, `${BASE}/v1/pcs/z-later`]);
  });

  it('keeps the filters in the address of the next page', async () => {
    const node = tryNode();
    await fill(node, 3);
    const answer = await node.ask('/v1/pcs?limit=2&territory=commune:62225');
    expect(answer.headers.get('link')).toContain('territory=commune%3A62225');
  });

  it('gives a hundred records when nothing is said, a thousand at most', async () => {
    const node = tryNode();
    await fill(node, 101);
    const page = (await (await node.ask('/v1/pcs')).json()) as Page;
    expect(page.items).toHaveLength(100);
    expect((await node.ask('/v1/pcs?limit=1000')).status).toBe(200);
    expect((await node.ask('/v1/pcs?limit=1001')).status).toBe(400);
  });
});

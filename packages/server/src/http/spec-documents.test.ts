import { BUNDLE_PATH, CONTEXT_PATH, codesPath, lists, records, tablePath } from '@maillage/schemas';
import { describe, expect, it } from 'vitest';
import { tryNode } from '../testing/try-node.ts';

const node = tryNode();

describe('the specs that a node serves', () => {
  it('are at the address that each gives itself', async () => {
    const bundle = await (await node.ask(`/specs/${BUNDLE_PATH}`)).json();
    const table = await (await node.ask(`/specs/${tablePath(records.pcs)}`)).json();
    expect(bundle).toMatchObject({ $id: `https://w3id.org/maillage/${BUNDLE_PATH}` });
    expect(table).toMatchObject({ path: `https://w3id.org/maillage/${tablePath(records.pcs)}` });
  });

  it('are the bundle, the context, and each list of codes in both its forms', async () => {
    const media = async (path: string) => (await node.ask(`/specs/${path}`)).headers.get('content-type');
    expect(await media(BUNDLE_PATH)).toBe('application/schema+json');
    expect(await media(CONTEXT_PATH)).toBe('application/ld+json');
    expect(await media(codesPath(lists.hazards, 'jsonld'))).toBe('application/ld+json');
    expect(await media(codesPath(lists.hazards, 'csv'))).toBe('text/csv; charset=utf-8');
  });

  it('hold the codes, one a line', async () => {
    const text = await (await node.ask(`/specs/${codesPath(lists.hazards, 'csv')}`)).text();
    expect(text.split('\n')).toHaveLength(lists.hazards.items.length + 2);
    expect(text).toContain('11,Inondation,Flood');
  });
});

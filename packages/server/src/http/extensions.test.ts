import { beforeEach, expect, it } from 'vitest';
import { SOURCE, type TriedNode, tryNode, WRITER } from '../testing/try-node.ts';

let node: TriedNode;
beforeEach(() => {
  node = tryNode();
});

it('gives the extensions of a territory back as they came to those who may read all, and to nobody else', async () => {
  const extensions = { sdis62: { secteur: 'Audomarois' } };
  const made = await node.ask('/v1/pcs/etendu', {
    method: 'PUT',
    token: WRITER,
    headers: { 'content-type': 'application/json', 'if-none-match': '*' },
    body: JSON.stringify({ source: SOURCE, extensions, body: { commune: '62765' } }),
  });
  expect(made.status).toBe(201);
  const whole = await node.ask('/v1/pcs/etendu', { token: WRITER });
  expect(await whole.json()).toMatchObject({ extensions });
  for (const address of [
    '/v1/pcs/etendu',
    '/v1/pcs',
    '/v1/pcs/etendu/history',
    '/v1/search?text=Audomarois',
  ]) {
    expect(await (await node.ask(address)).text()).not.toContain('Audomarois');
  }
});

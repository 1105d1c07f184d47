import { records } from '@maillage/schemas';
import { beforeEach, describe, expect, it } from 'vitest';
import { SOURCE, type TriedNode, tryNode, WRITER } from '../testing/try-node.ts';

const line = {
  journal: 'Crue de novembre',
  number: 1,
  territory: { level: 'commune', code: '62225' },
  writtenAt: '2026-11-20T07:02:00+01:00',
  kind: 'received',
  summary: 'Appel de la préfecture',
};

let node: TriedNode;
beforeEach(async () => {
  node = tryNode();
  expect((await node.put(records.logEntry, 'ligne-1', line)).status).toBe(201);
});

describe('a line of the log', () => {
  const tag = async () =>
    (await node.ask('/v1/log-entry/ligne-1', { token: WRITER })).headers.get('etag') ?? '';

  it.each([
    ['PUT', 'application/json', { source: SOURCE, body: { ...line, summary: 'Autre chose' } }],
    ['PATCH', 'application/merge-patch+json', { body: { summary: 'Autre chose' } }],
  ])('is not changed by %s, even by someone who holds its tag', async (method, type, sent) => {
    const answer = await node.ask('/v1/log-entry/ligne-1', {
      method,
      token: WRITER,
      headers: { 'content-type': type, 'if-match': await tag() },
      body: JSON.stringify(sent),
    });
    expect(answer.status).toBe(412);
    const stands = (await (await node.ask('/v1/log-entry/ligne-1')).json()) as { body: object };
    expect(stands.body).toEqual(line);
  });

  it('is put right by a new line that cites it', async () => {
    const correction = {
      ...line,
      number: 2,
      kind: 'correction',
      corrects: 1,
      summary: "L'appel venait du SDIS",
    };
    expect((await node.put(records.logEntry, 'ligne-2', correction)).status).toBe(201);
  });
});

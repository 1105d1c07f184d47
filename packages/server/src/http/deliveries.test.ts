import type { DeliveryReport } from '@maillage/contract';
import { beforeAll, describe, expect, it } from 'vitest';
import { type TriedNode, tryNode } from '../testing/try-node.ts';

let node: TriedNode;
beforeAll(() => {
  node = tryNode();
});

async function send(
  query: string,
  type: string,
  body: string,
): Promise<{ status: number; report: DeliveryReport }> {
  const response = await node.fetch(
    new Request(`http://noeud.example/v1/validate${query}`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    }),
  );
  return { status: response.status, report: (await response.json()) as DeliveryReport };
}

describe('POST /v1/validate', () => {
  it('reads a table and gives the report of the library', async () => {
    const table = 'commune;adoptedOn\n62225;2019\n1004;2019\n';
    const { status, report } = await send('?type=pcs&name=plans.csv', 'text/csv; charset=utf-8', table);
    expect(status).toBe(200);
    expect(report).toMatchObject({ valid: false, documents: 2, validDocuments: 1 });
    expect(report.findings[0]).toMatchObject({ code: 'pcs/wrong-format', file: 'plans.csv', mendable: 1 });
  });

  it('reads JSON and NDJSON, and says what is not', async () => {
    expect((await send('?type=pcs', 'application/json', '{"commune":"62225"}')).report.valid).toBe(true);
    const { report } = await send('?type=pcs', 'application/x-ndjson', '{"commune":"62225"}\n{"commune":\n');
    expect(report.findings.map(({ code }) => code)).toEqual(['document/not-json']);
  });

  it('refuses a type that it does not know, a medium that it does not read, a body that never ends', async () => {
    expect((await send('?type=nowhere', 'application/json', '[]')).status).toBe(400);
    expect((await send('', 'application/pdf', '%PDF')).status).toBe(415);
    expect(
      (await send('?type=pcs', 'text/csv', `commune;adoptedOn\n${'62225;2019\n'.repeat(1_600_000)}`)).status,
    ).toBe(413);
  });
});

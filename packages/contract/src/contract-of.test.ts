import { records } from '@maillage/schemas';
import type { ClientInferRequest, ClientInferResponseBody, ClientInferResponses } from '@ts-rest/core';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Page } from './answers/record.ts';
import type { Sheet } from './answers/sheet.ts';
import { type ContractOf, contractOf, routesOf } from './contract-of.ts';

type Ours = ContractOf<typeof records>;

describe('contractOf', () => {
  const contract = contractOf(records);

  it('gives every record the same eight routes, under its own name', () => {
    for (const record of Object.values(records)) {
      const paths = routesOf(contract)
        .filter((route) => route.metadata.record === record.name)
        .map((route) => `${route.method} ${route.path}`);
      expect(paths).toEqual([
        `GET /v1/${record.name}`,
        `POST /v1/${record.name}`,
        `POST /v1/${record.name}/validate`,
        `GET /v1/${record.name}/:id`,
        `PUT /v1/${record.name}/:id`,
        `PATCH /v1/${record.name}/:id`,
        `DELETE /v1/${record.name}/:id`,
        `GET /v1/${record.name}/:id/history`,
      ]);
    }
  });

  it('names each operation once', () => {
    const operations = routesOf(contract).map((route) => route.metadata.operation);
    expect(new Set(operations).size).toBe(operations.length);
  });

  it('refuses a record that takes the name of a route of the node', () => {
    expect(() => contractOf({ x: { ...records.pcs, name: 'verdicts' } })).toThrow(/"verdicts"/);
    expect(() => contractOf({ a: records.pcs, b: records.pcs })).toThrow(/"pcs"/);
  });

  it('types bodies from the record', () => {
    type Listed = ClientInferResponseBody<Ours['pcs']['list'], 200>;
    expectTypeOf<Listed['items'][number]['type']>().toEqualTypeOf<'pcs'>();
    expectTypeOf<Listed>().toEqualTypeOf<Page<typeof records.pcs>>();
    expectTypeOf<ClientInferResponseBody<Ours['territories']['sheet'], 200>>().toEqualTypeOf<Sheet>();
    type Got = Extract<ClientInferResponses<Ours['pcs']['get']>, { status: 304 }>;
    expectTypeOf<Got['body']>().toEqualTypeOf<undefined>();
    expectTypeOf<ClientInferRequest<Ours['pcs']['get']>['params']>().toEqualTypeOf<{ id: string }>();
    expectTypeOf<ClientInferRequest<Ours['verdicts']>['query']>().toHaveProperty('within');
  });
});

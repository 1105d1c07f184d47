import { PROBLEM_TAGS, PROBLEMS, problemType } from '@maillage/contract';
import type { Envelope, records } from '@maillage/schemas';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { createClient } from './create-client.ts';
import { isClientFailure, MaillageProblem, NetworkFailure, UnexpectedAnswer } from './failures.ts';
import type { Fetch } from './fetch-api.ts';
import type { TaggedRecord, Unchanged } from './record-client.ts';

const BASE = 'https://noeud.example/chemin';

/** A client whose node is a function, and the requests that it received. */
function speakTo(answer: Fetch, config: { token?: string; language?: 'en' } = {}) {
  const asked: Request[] = [];
  const client = createClient({
    baseUrl: `${BASE}/`,
    fetch: (request) => {
      asked.push(request.clone() as Request);
      return answer(request);
    },
    ...config,
  });
  return { client, asked };
}

const json = (body: unknown, init?: ResponseInit): Response =>
  new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' }, ...init });

const empty = () => json({ items: [] });

const draft = {
  source: { title: 'Essai', producer: 'Maillage', licence: 'Licence Ouverte 2.0' },
  body: { commune: '62225' },
};

describe('what the client asks', () => {
  it('sends a file to validate as it is, whatever it is', async () => {
    const { client, asked } = speakTo(() => json({ valid: true }));
    await client.validate('commune;adoptedOn\n62225;2019\n', { media: 'text/csv', type: 'pcs' });
    await client.validate('[{"commune":"62225"}]', { media: 'application/json' });
    await client.validate(Uint8Array.of(0x50, 0x4b), { media: 'application/zip' });
    expect(asked[0]?.url).toBe(`${BASE}/v1/validate?type=pcs`);
    expect(asked[0]?.headers.get('content-type')).toBe('text/csv');
    expect(await asked[0]?.text()).toBe('commune;adoptedOn\n62225;2019\n');
    expect(await asked[1]?.text()).toBe('[{"commune":"62225"}]');
    expect(new Uint8Array((await asked[2]?.arrayBuffer()) ?? [])).toEqual(Uint8Array.of(0x50, 0x4b));
  });

  it('writes a query as an address, territories as keys', async () => {
    const { client, asked } = speakTo(empty);
    await client.riskPreventionPlan.list({
      within: { level: 'departement', code: '62' },
      text: 'marais & dunes',
      limit: 5,
    });
    expect(asked[0]?.url).toBe(
      `${BASE}/v1/risk-prevention-plan?text=marais%20%26%20dunes&limit=5&within=departement%3A62`,
    );
    expect(asked[0]?.method).toBe('GET');
  });

  it('says its language and its token, French and none when not told', async () => {
    const plain = speakTo(empty);
    await plain.client.pcs.list();
    expect(plain.asked[0]?.headers.get('accept-language')).toBe('fr');
    expect(plain.asked[0]?.headers.get('authorization')).toBeNull();
    const told = speakTo(empty, { token: 'secret', language: 'en' });
    await told.client.pcs.list();
    expect(told.asked[0]?.headers.get('accept-language')).toBe('en');
    expect(told.asked[0]?.headers.get('authorization')).toBe('Bearer secret');
  });

  it('lets no id climb out of its place in the address', async () => {
    const { client, asked } = speakTo(() => json({}));
    await client.pcs.get('../rules?x=1');
    expect(asked[0]?.url).toBe(`${BASE}/v1/pcs/..%2Frules%3Fx%3D1`);
  });

  it('quotes tags, and sends what a write depends on', async () => {
    const { client, asked } = speakTo(() => json({}, { headers: { etag: '"nouveau"' } }));
    expect((await client.pcs.put('a', draft, { ifMatch: 'ancien' })).tag).toBe('nouveau');
    await client.pcs.put('a', draft, { ifNoneMatch: '*' });
    await client.pcs.patch('a', { body: { adoptedOn: null } }, { ifMatch: 'ancien' });
    const [put, create, patch] = asked;
    expect(put?.headers.get('if-match')).toBe('"ancien"');
    expect(create?.headers.get('if-none-match')).toBe('*');
    expect(patch?.method).toBe('PATCH');
    expect(await patch?.json()).toEqual({ body: { adoptedOn: null } });
  });

  it('asks a node for all that is not a record too', async () => {
    const { client, asked } = speakTo(empty);
    await client.territories.sheet('commune', '62225');
    await client.territories.verdicts('commune', '62225', { on: '2026-01-01' });
    await client.territories.indicators('commune', '62225');
    await client.verdicts({ rule: 'PCS-01', within: 'departement:62', level: 'commune' });
    await client.indicators.catalogue();
    await client.indicators.values('plans/known', { within: { level: 'departement', code: '62' } });
    await client.rules();
    await client.search('clairmarais', { types: ['territory', 'event'], limit: 3 });
    await client.health();
    expect(asked.map((request) => request.url.slice(BASE.length))).toEqual([
      '/v1/territories/commune/62225',
      '/v1/territories/commune/62225/verdicts?on=2026-01-01',
      '/v1/territories/commune/62225/indicators',
      '/v1/verdicts?rule=PCS-01&level=commune&within=departement%3A62',
      '/v1/indicators',
      '/v1/indicators/plans/known/values?within=departement%3A62',
      '/v1/rules',
      '/v1/search?text=clairmarais&limit=3&types=territory%2Cevent',
      '/health',
    ]);
  });
});

describe('what the client understands', () => {
  it('walks every page, one record after the other, and no further than it is followed', async () => {
    const pages: Record<string, object> = {
      '': { items: [{ id: 1 }, { id: 2 }], next: 'b' },
      b: { items: [], next: 'c' },
      c: { items: [{ id: 3 }] },
    };
    const { client, asked } = speakTo((request) =>
      json(pages[new URL(request.url).searchParams.get('after') ?? '']),
    );
    const all: unknown[] = [];
    for await (const one of client.pcs.all({ limit: 2 })) all.push(one);
    expect(all).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
    expect(asked).toHaveLength(3);
    for await (const _ of client.pcs.all()) break;
    expect(asked).toHaveLength(4);
  });

  it('knows that nothing has changed', async () => {
    const { client } = speakTo(() => new Response(null, { status: 304, headers: { etag: 'W/"x"' } }));
    expect(await client.pcs.get('a', { ifNoneMatch: 'x' })).toEqual({ unchanged: true, tag: 'x' });
  });

  it('makes of each problem the failure that the node met', async () => {
    for (const tag of PROBLEM_TAGS) {
      const { status, title, retryable } = PROBLEMS[tag];
      const problem = { type: problemType(tag), title: title.fr, status, detail: 'Parce que.' };
      const { client } = speakTo(() => json(problem, { status }));
      const failure = await client.pcs.get('a').catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(MaillageProblem);
      expect(isClientFailure(failure)).toBe(true);
      expect(failure).toMatchObject({ tag, status, retryable, problem, message: 'Parce que.' });
    }
  });

  it('tells a silent network from a refusal, and says that trying again may do', async () => {
    const cause = new TypeError('fetch failed');
    const { client } = speakTo(() => Promise.reject(cause));
    const failure = await client.health().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(NetworkFailure);
    expect(failure).toMatchObject({ tag: 'NetworkFailure', retryable: true, url: `${BASE}/health`, cause });
  });

  it('calls silent too a network that falls silent half-way', async () => {
    const { client } = speakTo(
      () =>
        new Response(
          new ReadableStream({
            start: (controller) => controller.error(new Error('cut')),
          }),
        ),
    );
    await expect(client.health()).rejects.toMatchObject({ tag: 'NetworkFailure' });
  });

  it('is not fooled by what does not speak like a node', async () => {
    const answers: [Response, boolean][] = [
      [new Response('<html>', { status: 200 }), false],
      [new Response('Bad gateway', { status: 502 }), true],
      [json({ type: 'about:blank', title: 'Teapot', status: 418 }, { status: 418 }), false],
      [json(null, { status: 500 }), false],
    ];
    for (const [answer, retryable] of answers) {
      const { client } = speakTo(() => answer);
      const failure = await client.health().catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(UnexpectedAnswer);
      expect(failure).toMatchObject({ tag: 'UnexpectedAnswer', status: answer.status, retryable });
    }
  });

  it('gives up when told to, with the reason given', async () => {
    const { client } = speakTo(
      (request) =>
        new Promise((_, reject) => {
          request.signal.addEventListener('abort', () => reject(request.signal.reason));
        }),
    );
    const stop = new AbortController();
    const listing = client.pcs.list({}, { signal: stop.signal });
    stop.abort(new Error('assez'));
    await expect(listing).rejects.toThrow('assez');
  });
});

describe('types', () => {
  const { client } = speakTo(empty);

  it('follow the record', () => {
    type Plan = Envelope<typeof records.pcs>;
    expectTypeOf(client.pcs.list).returns.resolves.toHaveProperty('items');
    expectTypeOf<Awaited<ReturnType<typeof client.pcs.list>>['items'][number]>().toEqualTypeOf<Plan>();
    expectTypeOf(client.riskPreventionPlan.get('a')).resolves.toEqualTypeOf<
      TaggedRecord<typeof records.riskPreventionPlan>
    >();
    expectTypeOf(client.pcs.get('a', { ifNoneMatch: 'x' })).resolves.toEqualTypeOf<
      TaggedRecord<typeof records.pcs> | Unchanged
    >();
    expectTypeOf(client.pcs.all()).toEqualTypeOf<AsyncIterableIterator<Plan>>();
  });

  it('refuse what the contract does not know', () => {
    // @ts-expect-error no such record type
    expect(client.plans).toBeUndefined();
    // @ts-expect-error a draft has a source
    void (() => client.pcs.create({ body: draft.body }));
    // @ts-expect-error a version is expected before a change
    void (() => client.pcs.patch('a', {}, {}));
    // @ts-expect-error either a version or none, not both
    void (() => client.pcs.put('a', draft, { ifMatch: 'x', ifNoneMatch: '*' }));
  });
});

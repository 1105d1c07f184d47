import { type AnyRoute, contractOf, routesOf } from '@maillage/contract';
import { records } from '@maillage/schemas';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadMarais, SOURCE, type TriedNode, tryNode, WRITER } from '../testing/try-node.ts';

let node: TriedNode;
beforeAll(async () => {
  node = tryNode();
  await loadMarais(node);
});

const JSON_BODY = { 'content-type': 'application/json' };

/** Texts that break careless readers, and any other. */
const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    "' OR 1=1 --",
    '" NEAR/9 *',
    '__proto__',
    'constructor',
    '../../etc/passwd',
    '%00',
    '%',
    '9'.repeat(400),
    '-1',
    '1e9',
    'NaN',
    'commune:62225',
    'commune:',
    ':',
    'departement:62:62',
    '2024-02-30',
    '[2021..2022]',
    '🙂'.repeat(300),
    '\ud800',
    'MS4uLi8uLg',
    'MS4',
  ),
);

function isWellFormed(text: string): boolean {
  return text.isWellFormed();
}

/** An address of a route with anything in its path and its query. */
function addressOf(route: AnyRoute): fc.Arbitrary<string> {
  const names = Object.keys(route.metadata.query);
  const key = fc.oneof(fc.constantFrom(...names, 'inconnu'), nasty.filter(isWellFormed));
  const query = fc.array(fc.tuple(key, nasty.filter(isWellFormed)), { maxLength: 5 });
  const steps = fc.array(nasty.filter(isWellFormed), { minLength: 3, maxLength: 3 });
  return fc.tuple(steps, query).map(([values, pairs]) => {
    let next = 0;
    const path = route.path.replace(/:\w+/g, () => encodeURIComponent(values[next++] || '_'));
    return `${path}?${new URLSearchParams(pairs)}`;
  });
}

const ROUTES = routesOf(contractOf(records)).filter(
  ({ metadata }) => metadata.record === undefined || metadata.record === 'pcs',
);

describe('hostile parameters', () => {
  it.each(ROUTES.map((route) => [`${route.method} ${route.path}`, route] as const))(
    'never break %s',
    async (_, route) => {
      await fc.assert(
        fc.asyncProperty(addressOf(route), nasty, async (address, header) => {
          const answer = await node.ask(address, {
            method: route.method,
            ...(route.metadata.access === 'token' && { token: WRITER }),
            headers: { ...JSON_BODY, ...headersFrom(header) },
            ...(route.metadata.body && { body: '{}' }),
          });
          expect(answer.status, address).toBeLessThan(500);
        }),
        { numRuns: 60 },
      );
    },
  );
});

/** The headers that a route reads, with a value that HTTP lets through. */
function headersFrom(value: string): Record<string, string> {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: HTTP refuses them before we see them
  const sendable = value.replace(/[^\u0020-\u00ff]|[\u0000-\u001f\u007f]/g, '').trim();
  return { 'if-match': sendable, 'if-none-match': sendable, accept: sendable, 'accept-language': sendable };
}

const put = (body: string) =>
  node.ask('/v1/pcs/hostile', { method: 'PUT', token: WRITER, headers: JSON_BODY, body });

describe('hostile bodies', () => {
  it.each([
    ['nested beyond sense', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['nested in objects', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`],
    ['a __proto__', '{"__proto__":{"polluted":true},"source":{},"body":{}}'],
    ['a deep __proto__', '{"source":{},"body":{"blocks":{"__proto__":{"x":1}}}}'],
    [
      'half a character',
      `{"source":${JSON.stringify(SOURCE)},"body":{"commune":"62225","risks":["\\ud800"]}}`,
    ],
    ['half a character in a name', '{"\\ud800":1}'],
    ['a number beyond doubles', '{"source":{},"body":{"commune":1e999}}'],
    ['nothing', ''],
    ['a bare word', 'undefined'],
  ])('refuses %s with 400', async (_, body) => {
    const answer = await put(body);
    expect(answer.status).toBe(400);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('refuses bytes that are not UTF-8', async () => {
    const body = new Uint8Array([0x22, 0xff, 0x22]);
    const answer = await node.ask('/v1/pcs/hostile', {
      method: 'PUT',
      token: WRITER,
      headers: JSON_BODY,
      body,
    });
    expect(answer.status).toBe(400);
  });

  it('refuses with 422 what is JSON and no draft', async () => {
    for (const body of ['null', '1', '"x"', '[]', '{}', '{"body":null}', '{"source":[],"body":[]}']) {
      expect((await put(body)).status, body).toBe(422);
    }
  });

  it('keeps a NUL in a text as it came', async () => {
    const answer = await put(
      JSON.stringify({ source: SOURCE, body: { commune: '62225', risks: ['a\u0000b'] } }),
    );
    expect(answer.status).toBeLessThan(500);
    if (answer.status === 201) expect((await answer.json()).body.risks).toEqual(['a\u0000b']);
  });

  it('stops reading a body as soon as it is too long, whatever it says of its length', async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(65_536).fill(0x20));
      },
    });
    const request = new Request('http://noeud.example/v1/pcs/hostile', {
      method: 'PUT',
      headers: { ...JSON_BODY, authorization: `Bearer ${WRITER}` },
      body: endless,
      duplex: 'half',
    } as RequestInit);
    const answer = await node.fetch(request);
    expect(answer.status).toBe(413);
    expect(sent).toBeLessThan(25);
  });

  it('never breaks on any JSON, wherever it is sent', async () => {
    const routes = ROUTES.filter((route) => route.metadata.body);
    const json = fc.json({ maxDepth: 6 });
    const anyBody = fc.oneof(
      json,
      json.map((text) => `{"source":${JSON.stringify(SOURCE)},"body":${text}}`),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...routes), anyBody, async (route, body) => {
        const answer = await node.ask(route.path.replace(':id', 'plan'), {
          method: route.method,
          token: WRITER,
          headers: { ...JSON_BODY, 'if-match': '*' },
          body,
        });
        expect(answer.status, body).toBeLessThan(500);
      }),
      { numRuns: 200 },
    );
  });

  it('refuses a PATCH that would make another type of it', async () => {
    for (const patch of [null, [], 'x', { body: null }, { body: [] }, { type: 'tim' }, { id: 'x' }]) {
      const answer = await node.ask('/v1/pcs/plan', {
        method: 'PATCH',
        token: WRITER,
        headers: { 'content-type': 'application/merge-patch+json', 'if-match': '*' },
        body: JSON.stringify(patch),
      });
      expect(answer.status, JSON.stringify(patch)).toBe(422);
    }
  });
});

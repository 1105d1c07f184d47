import { records } from '@maillage/schemas';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadMarais, READER, type TriedNode, tryNode, WRITER } from '../testing/try-node.ts';

let node: TriedNode;
beforeAll(async () => {
  node = tryNode();
  await loadMarais(node);
});

const VARY = 'Authorization, Accept, Accept-Language';

describe('headers', () => {
  it('lets caches keep what is public, and ask again before use', async () => {
    for (const path of ['/v1/pcs/plan', '/v1/pcs', '/v1/rules', '/v1/territories/commune/62225']) {
      const { headers } = await node.ask(path);
      expect(headers.get('cache-control'), path).toBe('public, max-age=0, must-revalidate');
      expect(headers.get('vary'), path).toBe(VARY);
      expect(headers.get('access-control-allow-origin'), path).toBe('*');
    }
  });

  it('lets no cache keep what a token was shown, nor another site read it', async () => {
    for (const path of ['/v1/pcs/plan', '/v1/pcs', '/v1/territories/commune/62225', '/v1/pcs/inconnu']) {
      const { headers } = await node.ask(path, { token: READER });
      expect(headers.get('cache-control'), path).toMatch(/no-store/);
      expect(headers.get('vary'), path).toBe(VARY);
      expect(headers.get('access-control-allow-origin'), path).toBeNull();
    }
  });

  it('lets browsers guess, run and frame nothing', async () => {
    for (const path of ['/v1/pcs/plan', '/v1/pcs/inconnu', '/health', '/reference', '/rien']) {
      const { headers } = await node.ask(path);
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
      expect(headers.get('content-security-policy'), path).toMatch(/default-src 'none'/);
      expect(headers.get('content-security-policy'), path).toMatch(/frame-ancestors 'none'/);
    }
  });

  it('opens reading, and reading alone, to pages of other sites', async () => {
    const { status, headers } = await node.ask('/v1/pcs/plan', {
      method: 'OPTIONS',
      headers: { origin: 'https://ailleurs.example', 'access-control-request-method': 'PUT' },
    });
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-methods')).toBe('GET, HEAD, POST');
    expect(headers.get('access-control-allow-headers')).not.toMatch(/authorization/i);
  });

  it('knows two projections by two ETags', async () => {
    const open = await node.ask('/v1/pcs/plan');
    const whole = await node.ask('/v1/pcs/plan', { token: READER });
    expect(open.headers.get('etag')).toMatch(/^"[0-9a-f]{64}"$/);
    expect(whole.headers.get('etag')).not.toBe(open.headers.get('etag'));
  });
});

describe('tokens', () => {
  it('refuses on public reads too a token that it does not know', async () => {
    for (const authorization of ['Bearer nope', 'Basic abc', 'Bearer', '']) {
      const { status } = await node.ask('/v1/pcs', { headers: { authorization } });
      expect(status, authorization).toBe(401);
    }
  });

  it('reads the scheme in any case', async () => {
    const answer = await node.ask('/v1/pcs', { headers: { authorization: `bearer  ${WRITER}` } });
    expect(answer.status).toBe(200);
  });
});

describe('computed answers', () => {
  it('have an ETag that holds until something is written', async () => {
    const mine = tryNode();
    await loadMarais(mine);
    const path = '/v1/territories/commune/62225';
    const first = await mine.ask(path);
    const held = { 'if-none-match': first.headers.get('etag') ?? '' };
    expect((await mine.ask(path, { headers: held })).status).toBe(304);
    await mine.put(records.tim, 'envoi', {
      commune: '62225',
      sentOn: '2020',
    });
    const after = await mine.ask(path, { headers: held });
    expect(after.status).toBe(200);
    expect(await after.json()).toMatchObject({ records: { tim: [{ body: { sentOn: '2020' } }] } });
  });

  it('are not shared between the public and token holders', async () => {
    const path = '/v1/territories/commune/62225';
    const [open, whole, again] = await Promise.all([
      node.ask(path),
      node.ask(path, { token: READER }),
      node.ask(path),
    ]);
    expect(await open.text()).toBe(await again.text());
    expect((await whole.text()).length).toBeGreaterThan(0);
    expect(whole.headers.get('etag')).not.toBe(open.headers.get('etag'));
  });
});

describe('documents', () => {
  it('serves the contract in OpenAPI, with its own address', async () => {
    const document = await (await node.ask('/openapi.json')).json();
    expect(document).toMatchObject({ openapi: '3.1.1', servers: [{ url: 'http://noeud.example' }] });
  });

  it('serves the schema of each record, for readers and for writers', async () => {
    const schema = await node.ask('/specs/schema/pcs/1.json');
    expect(schema.headers.get('content-type')).toBe('application/schema+json');
    expect(await schema.json()).toHaveProperty('properties.body');
    expect(await (await node.ask('/specs/schema/pcs/1.draft.json')).json()).not.toHaveProperty(
      'properties.id',
    );
  });

  it('serves the reference in both languages, loading nothing from elsewhere', async () => {
    const french = await (await node.ask('/reference')).text();
    const english = await (
      await node.ask('/reference?lang=en', { headers: { 'accept-language': 'fr' } })
    ).text();
    expect(french).toContain('<html lang="fr">');
    expect(english).toContain('<html lang="en">');
    expect(english).toContain('Interface reference');
    for (const page of [french, english]) {
      expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
      expect(page).toContain('/v1/{type}/{id}/history');
      expect(page).toContain('/v1/territories/{level}/{code}/verdicts');
    }
  });

  it('starts each try from a draft of the type chosen', async () => {
    const page = await (await node.ask('/reference')).text();
    const [, drafts = ''] = /id="drafts">([^<]*)</.exec(page) ?? [];
    expect(Object.keys(JSON.parse(drafts))).toEqual(Object.values(records).map((record) => record.name));
    expect(JSON.parse(drafts).pcs.body).toEqual({ commune: '62225' });
  });

  it('answers HEAD and refuses the rest', async () => {
    expect((await node.ask('/reference', { method: 'HEAD' })).status).toBe(200);
    expect((await node.ask('/openapi.json', { method: 'DELETE' })).status).toBe(405);
  });
});

describe('health', () => {
  it('says whose node it is, when it was told', async () => {
    const territory = { level: 'departement', code: '62' } as const;
    const answer = await tryNode({ territory }).ask('/health');
    expect(await answer.json()).toMatchObject({ territory });
  });

  it('says how many records there are and where the log stands, for nobody to keep', async () => {
    const answer = await node.ask('/health');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.json()).toMatchObject({
      status: 'ok',
      node: 'http://noeud.example',
      records: { territory: 4, pcs: 1, event: 1, dataset: 1 },
      log: { seq: 7 },
    });
  });
});

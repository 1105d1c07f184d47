import { contractOf, routesOf } from '@maillage/contract';
import { records } from '@maillage/schemas';
import { Hono } from 'hono';
import { SmartRouter } from 'hono/router/smart-router';
import { TrieRouter } from 'hono/router/trie-router';
import { describe, expect, it } from 'vitest';
import { SegmentRouter } from './segment-router.ts';

const routes = routesOf(contractOf(records));

function appWith(router: ConstructorParameters<typeof Hono>[0]) {
  const app = new Hono(router);
  for (const { method, path } of routes) {
    app.on(method, path, (context) => context.json({ method, path, params: context.req.param() }));
  }
  return app;
}

describe('the segment router', () => {
  const ours = appWith({ router: new SegmentRouter() });
  const theirs = appWith({ router: new TrieRouter() });

  it('finds what Hono’s own finds, on every address of the contract', async () => {
    const paths = routes.map(({ path }) => path.replace(/:\w+/g, 'un%20nom~1'));
    const odd = [
      '/',
      '',
      '//',
      '/v1',
      '/v1/',
      '/v1/pcs/',
      '/v1/pcs//history',
      '/v1/pcs/a/b',
      '/V1/pcs',
      '/v1/pcs/..%2f',
    ];
    for (const path of [...paths, ...odd]) {
      for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']) {
        const [own, other] = await Promise.all(
          [ours, theirs].map((app) => app.request(path || '/', { method })),
        );
        expect(own?.status, `${method} ${path}`).toBe(other?.status);
        expect(await own?.text(), `${method} ${path}`).toBe(await other?.text());
      }
    }
  });

  it('gives a fixed address to who serves it, and the rest of its methods to the parameter beside it', async () => {
    const of = async (method: string) => (await ours.request('/v1/pcs/validate', { method })).json();
    expect(await of('POST')).toMatchObject({ path: '/v1/pcs/validate' });
    expect(await of('GET')).toMatchObject({ path: '/v1/pcs/:id', params: { id: 'validate' } });
  });

  it('steps aside for what it does not know, and everything still works', async () => {
    const app = appWith({ router: new SmartRouter({ routers: [new SegmentRouter(), new TrieRouter()] }) });
    app.use('/v1/*', async (context, next) => {
      await next();
      context.header('x-passed', 'yes');
    });
    app.get('/assets/*', (context) => context.text('asset'));
    expect((await app.request('/assets/a/b.css')).status).toBe(200);
    expect(await (await app.request('/v1/pcs/a')).json()).toMatchObject({ params: { id: 'a' } });
  });
});

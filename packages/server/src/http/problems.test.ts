import { PROBLEM_TAGS, PROBLEMS, type Problem, type ProblemTag, problemType } from '@maillage/contract';
import { type LegalRule, records } from '@maillage/schemas';
import { describe, expect, it } from 'vitest';
import type { NodeEvent } from '../events.ts';
import { createMemoryStore } from '../store/memory/memory-store.ts';
import { type RecordStore, StoreFault } from '../store/store.ts';
import { BASE, loadMarais, READER, SOURCE, type TriedNode, tryNode, WRITER } from '../testing/try-node.ts';

const JSON_BODY = { 'content-type': 'application/json' };
const good = JSON.stringify({ source: SOURCE, body: { commune: '62225' } });

type Asking = (node: TriedNode, language: string) => Promise<Response>;

const write =
  (path: string, init: RequestInit & { token?: string }): Asking =>
  (node, language) =>
    node.ask(path, {
      method: 'PUT',
      token: WRITER,
      body: good,
      ...init,
      headers: { ...JSON_BODY, 'accept-language': language, ...(init.headers as object) },
    });

const read =
  (path: string, headers: Record<string, string> = {}): Asking =>
  (node, language) =>
    node.ask(path, { headers: { 'accept-language': language, ...headers } });

/** For each problem of the contract, a request that meets it. */
const MEETING: Record<ProblemTag, Asking> = {
  BadRequest: read('/v1/pcs?limit=0&territoire=62'),
  Unauthorized: write('/v1/pcs/neuf', { token: 'inconnu' }),
  Forbidden: write('/v1/pcs/neuf', { token: READER }),
  RouteNotFound: read('/v2/nulle-part'),
  RecordNotFound: read('/v1/pcs/inconnu'),
  TerritoryNotFound: read('/v1/territories/commune/59350'),
  RuleNotFound: read('/v1/verdicts?rule=XXX-99&within=departement:62'),
  IndicatorNotFound: read('/v1/indicators/sans/nom/values?within=departement:62'),
  MethodNotAllowed: write('/v1/rules', {}),
  NotAcceptable: read('/v1/pcs', { accept: 'text/csv' }),
  RecordGone: async (node, language) => {
    await node.ask('/v1/event/webinaire', {
      method: 'DELETE',
      token: WRITER,
      headers: { 'if-match': '*' },
    });
    return read('/v1/event/webinaire')(node, language);
  },
  VersionConflict: write('/v1/pcs/plan', { headers: { 'if-match': '"ancienne"' } }),
  BodyTooLarge: write('/v1/pcs/neuf', { body: `"${'x'.repeat(1_048_576)}"` }),
  UnsupportedMediaType: write('/v1/pcs/neuf', { headers: { 'content-type': 'text/plain' } }),
  InvalidBody: write('/v1/pcs/neuf', { body: JSON.stringify({ source: SOURCE, body: {} }) }),
  PreconditionRequired: write('/v1/pcs/plan', {}),
  Defect: read('/v1/territories/commune/62225/verdicts'),
  StoreUnavailable: (node, language) => read('/v1/tim/any')(node, language),
};

const failing: LegalRule = {
  id: 'ESSAI-01',
  level: 'commune',
  label: { fr: 'Règle en panne', en: 'Broken rule' },
  reference: { article: 'aucun', certainty: 'to-be-confirmed' },
  since: '2000-01-01',
  find: () => {
    throw new Error('panne-interne');
  },
};

/** A store that cannot answer about one type. */
function failingStore(): RecordStore {
  const store = createMemoryStore({ node: BASE });
  const text = { fr: 'chemin secret /srv/x', en: 'secret path /srv/x' };
  const get: RecordStore['get'] = (type, id, projection) =>
    type === 'tim' ? Promise.reject(new StoreFault('busy', text)) : store.get(type, id, projection);
  return new Proxy(store, {
    get: (target, name) => {
      if (name === 'get') return get;
      const member = Reflect.get(target, name);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
}

async function troubledNode() {
  const events: NodeEvent[] = [];
  const node = tryNode({
    legalRules: [failing],
    store: failingStore(),
    tell: (event) => {
      if (event.level === 'error') events.push(event);
    },
  });
  await loadMarais(node);
  return { node, events };
}

describe.each(PROBLEM_TAGS)('problem %s', (tag) => {
  it.each(['fr', 'en'] as const)('is told in %s, as the table says', async (language) => {
    const { node } = await troubledNode();
    const answer = await MEETING[tag](node, language);
    expect(answer.status).toBe(PROBLEMS[tag].status);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.headers.get('content-language')).toBe(language);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const problem = (await answer.json()) as Problem;
    expect(problem).toMatchObject({
      type: problemType(tag),
      title: PROBLEMS[tag].title[language],
      status: PROBLEMS[tag].status,
    });
    expect(problem.detail?.length).toBeGreaterThan(20);
  });
});

describe('what problems tell', () => {
  it('names every parameter refused', async () => {
    const { node } = await troubledNode();
    const answer = await node.ask('/v1/pcs?limit=0&territoire=62&within=62&text=a&text=b');
    const { parameters = [] } = (await answer.json()) as Problem;
    expect(parameters.map((parameter) => parameter.name)).toEqual(['limit', 'territoire', 'within', 'text']);
    expect(parameters[1]?.message).toBe(
      "« territoire » n'est pas un paramètre de cette adresse ; elle connaît territory, within, from, to, text, limit, after.",
    );
    const missing = (await (await node.ask('/v1/verdicts')).json()) as Problem;
    expect(missing.parameters?.map((parameter) => parameter.name)).toEqual(['rule', 'within']);
  });

  it('gives every issue of a bad body, in French, with its JSON pointer', async () => {
    const { node } = await troubledNode();
    const answer = await node.put(records.pcs, 'neuf', {
      commune: '6222',
      adoptedOn: '2019-02-30',
      blocks: { means: 'oui' },
    });
    expect(answer.status).toBe(422);
    const { issues = [] } = (await answer.json()) as Problem;
    expect(issues.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/body/commune', 'pcs/wrong-format'],
      ['/body/blocks/means', 'pcs/not-in-list'],
      ['/body/adoptedOn', 'pcs/no-such-date'],
    ]);
    expect(issues[0]?.message).toMatch(/^Commune : trouvé « 6222 », attendu un code INSEE/);
  });

  it('points at the line and column where JSON stops', async () => {
    const { node } = await troubledNode();
    const answer = await write('/v1/pcs/neuf', { body: '{\n  "source": oops\n}' })(node, 'fr');
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ line: 2, column: 13 });
    const cut = await write('/v1/pcs/neuf', { body: '{"a": 1,\n' })(node, 'fr');
    expect(await cut.json()).toMatchObject({ line: 2, column: 1 });
    expect((await write('/v1/pcs/neuf', { body: '' })(node, 'fr')).status).toBe(400);
  });

  it('keeps the insides of a bug for the log, under a reference', async () => {
    const { node, events } = await troubledNode();
    const answer = await MEETING.Defect(node, 'fr');
    const text = await answer.text();
    expect(text).not.toContain('panne-interne');
    const { reference } = JSON.parse(text) as Problem;
    expect(events).toMatchObject([
      { event: 'defect', reference, path: '/v1/territories/commune/62225/verdicts' },
    ]);
    expect(events[0]?.error).toContain('panne-interne');
  });

  it('keeps the paths of the store for the log, and says when to try again', async () => {
    const { node, events } = await troubledNode();
    const answer = await MEETING.StoreUnavailable(node, 'fr');
    expect(answer.headers.get('retry-after')).toBe('5');
    expect(await answer.text()).not.toContain('/srv/x');
    expect(events).toMatchObject([{ event: 'store-fault', reason: 'busy', message: 'chemin secret /srv/x' }]);
  });

  it('says which methods an address takes', async () => {
    const { node } = await troubledNode();
    const answer = await node.ask('/v1/pcs/plan', { method: 'POST', body: '{}' });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, PUT, PATCH, DELETE, HEAD, OPTIONS');
  });

  it('asks for a token, and says when one is not known', async () => {
    const { node } = await troubledNode();
    const none = await node.ask('/v1/pcs/neuf', { method: 'PUT', body: good, headers: JSON_BODY });
    expect(none.headers.get('www-authenticate')).toBe('Bearer');
    const wrong = await node.ask('/v1/pcs/plan', { token: 'inconnu' });
    expect(wrong.status).toBe(401);
    expect(wrong.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
  });
});

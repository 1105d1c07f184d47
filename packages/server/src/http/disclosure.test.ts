import type { LegalRule } from '@maillage/schemas';
import { records } from '@maillage/schemas';
import { beforeAll, describe, expect, it } from 'vitest';
import { HIDDEN, loadMarais, READER, SOURCE, type TriedNode, tryNode, WRITER } from '../testing/try-node.ts';

/** A rule careless enough to quote the whole plan as evidence. */
const quoting: LegalRule = {
  id: 'ESSAI-02',
  level: 'commune',
  label: { fr: 'Règle bavarde', en: 'Talkative rule' },
  reference: { article: 'aucun', certainty: 'to-be-confirmed' },
  since: '2000-01-01',
  find: (dossier) => ({
    value: 'unknown',
    reason: { fr: 'essai', en: 'trial' },
    evidence: (dossier.records.pcs ?? []).map((plan) => ({
      record: plan.id,
      type: plan.type,
      value: plan.body,
      says: { fr: JSON.stringify(plan.body), en: '' },
      source: { title: plan.source.title, producer: plan.source.producer },
    })),
  }),
};

let node: TriedNode;
beforeAll(async () => {
  node = tryNode({ legalRules: [quoting] });
  await loadMarais(node);
  const etag = (await node.ask('/v1/pcs/plan')).headers.get('etag') ?? '';
  await node.ask('/v1/pcs/plan', {
    method: 'PATCH',
    token: WRITER,
    headers: { 'content-type': 'application/merge-patch+json', 'if-match': etag },
    body: JSON.stringify({ body: { revisedOn: '2025' } }),
  });
});

/** Every address under which the plan can be met. */
const ADDRESSES = [
  '/v1/pcs/plan',
  '/v1/pcs',
  '/v1/pcs?text=astreinte',
  '/v1/pcs/plan/history',
  '/v1/search?text=62225&types=pcs',
  '/v1/territories/commune/62225',
  '/v1/territories/commune/62225/verdicts',
  '/v1/verdicts?rule=ESSAI-02&within=departement:62',
];

describe('what is restricted', () => {
  it.each(ADDRESSES)('never comes out of %s', async (address) => {
    for (const accept of ['application/json', 'application/geo+json']) {
      const answer = await node.ask(address, { headers: { accept } });
      const said = `${JSON.stringify([...answer.headers])} ${await answer.text()}`;
      for (const hidden of HIDDEN) expect(said, `${address} ${accept}`).not.toContain(hidden);
    }
  });

  it('is there for who holds a token, or this test would prove nothing', async () => {
    for (const address of ADDRESSES.filter((one) => one.includes('pcs') && !one.includes('search'))) {
      expect(await (await node.ask(address, { token: READER })).text(), address).toContain(HIDDEN[0]);
    }
    const verdicts = await node.ask('/v1/territories/commune/62225/verdicts', { token: READER });
    expect(await verdicts.text()).toContain(HIDDEN[0]);
    const sheet = await node.ask('/v1/territories/commune/62225', { token: READER });
    expect(await sheet.text()).toContain(HIDDEN[1]);
  });

  it('cannot be probed by searching for it', async () => {
    for (const hidden of HIDDEN) {
      const text = encodeURIComponent(hidden);
      expect(await (await node.ask(`/v1/pcs?text=${text}`)).json()).toEqual({ items: [] });
      expect(await (await node.ask(`/v1/search?text=${text}`)).json()).toEqual({ items: [] });
      expect(await (await node.ask(`/v1/pcs?text=${text}`, { token: READER })).json()).toEqual({ items: [] });
    }
  });

  it('is not repeated by the check that anyone may ask for', async () => {
    const body = {
      commune: '62225',
      directory: [{ function: 'Astreinte', name: ['NOM-A-TAIRE'], phone: 300000000 }],
    };
    const check = (token?: string) =>
      node.ask('/v1/pcs/validate', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ source: SOURCE, body }),
        ...(token !== undefined && { token }),
      });
    const open = await (await check()).text();
    expect(JSON.parse(open).issues.map((issue: { pointer: string }) => issue.pointer)).toEqual([
      '/body/directory/0/name',
      '/body/directory/0/phone',
    ]);
    expect(open).not.toContain('300000000');
    expect(await (await check(READER)).text()).toContain('300000000');
  });

  it('changes nothing to the public ETag when it alone changes', async () => {
    const before = await node.ask('/v1/pcs/plan');
    const { body, source } = await (await node.ask('/v1/pcs/plan', { token: READER })).json();
    const changed = await node.ask('/v1/pcs/plan', {
      method: 'PUT',
      token: WRITER,
      headers: { 'content-type': 'application/json', 'if-match': before.headers.get('etag') ?? '' },
      body: JSON.stringify({
        source,
        body: { ...body, directory: [{ function: 'Astreinte', name: 'NOM-A-TAIRE bis' }] },
      }),
    });
    expect(changed.status).toBe(200);
    const after = await (await node.ask('/v1/pcs/plan')).json();
    expect(after.body).toEqual((await before.json()).body);
    expect(after.revision).toBe(3);
    expect(records.pcs.name).toBe(after.type);
  });
});

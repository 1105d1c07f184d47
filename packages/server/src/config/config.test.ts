import { records } from '@maillage/schemas';
import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../store/memory/memory-store.ts';
import { ConfigRefused, type NodeConfig, settle } from './config.ts';
import { tokenOf } from './token.ts';

const good: NodeConfig = {
  baseUrl: 'https://noeud.example/base/',
  store: createMemoryStore({ node: 'https://noeud.example/base' }),
};

function reasonsOf(config: Partial<NodeConfig>): readonly string[] {
  try {
    settle({ ...good, ...config });
    return [];
  } catch (error) {
    return (error as ConfigRefused).reasons.map((reason) => reason.fr);
  }
}

describe('settle', () => {
  it('fills in what is not said', () => {
    const settings = settle(good);
    expect(settings.baseUrl).toBe('https://noeud.example/base');
    expect(settings.records).toBe(records);
    expect(settings.language).toBe('fr');
    expect(settings.tokens).toEqual([]);
    expect(settings.legalRules.length).toBeGreaterThan(0);
    expect(settings.indicators.length).toBeGreaterThan(0);
  });

  it('refuses addresses that ids could not be built on', () => {
    for (const baseUrl of ['', 'noeud.example', 'ftp://x', 'https://x/?a', 'https://x/#a', 'https://u@x/']) {
      expect(reasonsOf({ baseUrl }), baseUrl).toHaveLength(1);
    }
  });

  it('refuses two tokens of one name or one secret, and tokens in clear', () => {
    const secret = 'x'.repeat(20);
    expect(reasonsOf({ tokens: [tokenOf('a', 'un'), tokenOf('a', 'deux')] })).toEqual([
      'Le jeton « a » est donné deux fois.',
    ]);
    expect(reasonsOf({ tokens: [tokenOf('a', secret), tokenOf('b', secret)] })).toHaveLength(1);
    expect(reasonsOf({ tokens: [{ name: 'a', sha256: secret, may: 'write' }] })).toHaveLength(1);
  });

  it('refuses record types that take one another’s place or the node’s', () => {
    expect(reasonsOf({ records: { a: records.pcs, b: records.pcs } })[0]).toContain('"pcs"');
    expect(reasonsOf({ records: { a: { ...records.pcs, name: 'search' } } })[0]).toContain('"search"');
  });

  it('refuses a territory whose code is not of its level, and a limit that is none', () => {
    expect(reasonsOf({ territory: { level: 'commune', code: '62' } })).toHaveLength(1);
    expect(reasonsOf({ bodyLimitBytes: 0 })).toHaveLength(1);
  });

  it('says all that is wrong at once, in both languages', () => {
    const wrong = { ...good, baseUrl: 'x', bodyLimitBytes: 1.5 };
    expect(() => settle(wrong)).toThrow(ConfigRefused);
    try {
      settle(wrong);
    } catch (error) {
      const { reasons } = error as ConfigRefused;
      expect(reasons).toHaveLength(2);
      expect(reasons.every((reason) => reason.fr !== '' && reason.en !== '')).toBe(true);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { legalRules } from '../law/rules/index.ts';
import { records } from '../records/records.ts';
import { toRulesCatalogue } from './to-rules-catalogue.ts';

const { legal, records: recordRules } = toRulesCatalogue(legalRules, Object.values(records));

describe('the catalogue of rules', () => {
  it('says where to look in a record, in both languages, and why', () => {
    expect(recordRules.find(({ code }) => code === 'dicrim/notice-too-short')).toMatchObject({
      type: 'dicrim',
      severity: 'warning',
      pointer: '/noticeTo',
      message: { en: expect.stringContaining('less than two months') },
      reference: { article: 'CE R125-11 III', certainty: 'read-in-the-text', version: 'rédaction de 2020' },
    });
  });

  it('never uses a code or an id twice', () => {
    const keys = [...legal.map(({ id }) => id), ...recordRules.map(({ code }) => code)];
    expect(new Set(keys).size).toBe(keys.length);
    expect(legal.map(({ id }) => id)).toContain('PCS-01');
  });

  it('is plain data, the same once it has travelled', () => {
    const catalogue = { legal, records: recordRules };
    expect(JSON.parse(JSON.stringify(catalogue))).toEqual(catalogue);
  });
});

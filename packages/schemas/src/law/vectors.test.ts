import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../check/check.ts';
import type { Dossier } from '../dossier.ts';
import { findRecord } from '../records/records.ts';
import { deepFreeze } from '../testing/deep-freeze.ts';
import type { Text } from '../text.ts';
import { judge, type LegalSettings } from './define-legal-rule.ts';
import { findLegalRule } from './judge-all.ts';
import { legalRules } from './rules/index.ts';
import type { Obligation, ObligationCase, VerdictValue } from './verdict.ts';

/**
 * A golden vector: a dossier, a day, and what the rules named must answer. Any implementation can read it.
 *
 * - `expected`: by rule id; what is left out is not asserted, `cases` names those asserted by their id
 */
type LawVector = {
  readonly title: Text;
  readonly source: string;
  readonly on: string;
  readonly settings?: LegalSettings;
  readonly dossier: Dossier;
  readonly expected: Readonly<Record<string, Expected>>;
};

type Expected = {
  readonly value: VerdictValue;
  readonly possible?: readonly VerdictValue[];
  readonly obligation?: Obligation;
  readonly cases?: Readonly<Record<string, ObligationCase['state']>>;
  readonly deadline?: { readonly first: string; readonly last: string };
};

const folder = new URL('vectors/', import.meta.url);
const vectors = readdirSync(folder).map(
  (file) => deepFreeze(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))) as LawVector,
);

describe.each(vectors.map((vector) => [vector.title.en, vector] as const))('%s', (_, vector) => {
  it.each(Object.entries(vector.expected))('%s', (id, expected) => {
    const rule = findLegalRule(id);
    if (!rule) throw new Error(`no rule ${id}`);
    const verdict = judge(rule, vector.dossier, vector.on, vector.settings);
    const { cases, ...rest } = expected;
    expect(verdict, verdict.reason.en).toMatchObject(rest);
    for (const [name, state] of Object.entries(cases ?? {})) {
      expect(verdict.cases?.find((one) => one.id === name)?.state, name).toBe(state);
    }
  });

  it('rests on records that hold together', () => {
    for (const [type, records = []] of recordsOf(vector.dossier)) {
      const record = findRecord(type);
      for (const { body } of records) expect(record && check(record, body).value, type).toEqual(body);
    }
  });
});

describe('the vectors', () => {
  it('put every rule to the test', () => {
    const tested = new Set(vectors.flatMap(({ expected }) => Object.keys(expected)));
    for (const { id } of legalRules) expect.soft([...tested]).toContain(id);
  });
});

function recordsOf(dossier: Dossier): [string, Dossier['records'][string]][] {
  return [...Object.entries(dossier.records), ...dossier.members.flatMap(recordsOf)];
}

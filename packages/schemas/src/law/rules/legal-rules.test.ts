import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sketchDossier } from '../../sketch-dossier.ts';
import { DICRIM_CASES } from '../cases/dicrim-cases.ts';
import { PCS_CASES } from '../cases/pcs-cases.ts';
import { DEFAULT_SETTINGS, judge } from '../define-legal-rule.ts';
import { inForce, valueOn } from '../parameter.ts';
import { directoryFreshness } from '../parameters/directory-freshness.ts';
import { legalParameters } from '../parameters/index.ts';
import { pcsCases } from '../parameters/pcs-cases.ts';
import { picsDeadline } from '../parameters/pics-deadline.ts';
import { legalRules } from './index.ts';

const numbered = (prefix: string, numbers: readonly number[]) =>
  numbers.map((n) => `${prefix}-${String(n).padStart(2, '0')}`);

describe('the registry of rules of law', () => {
  it('holds every rule of the table, once', () => {
    const pcs = numbered(
      'PCS',
      Array.from({ length: 23 }, (_, i) => i + 1),
    );
    const pics = numbered('PIC', [1, 2, 3, 4, 5, 6, 7, 9]);
    const ids = [...pcs, 'DIC-01', 'DIC-02', 'INF-01', ...pics, 'CIS-01', 'RES-01'];
    expect(legalRules.map(({ id }) => id)).toEqual(ids);
  });

  it('holds every file of its folder', () => {
    const files = readdirSync(new URL('.', import.meta.url)).filter((file) =>
      /^[a-z]{3}-\d\d-.*\.ts$/.test(file),
    );
    expect(files.length).toBe(legalRules.length);
    for (const file of files) {
      expect
        .soft(
          legalRules.map(({ id }) => id),
          `add ${file} to rules/index.ts`,
        )
        .toContain(file.slice(0, 6).toUpperCase());
    }
  });

  it('is named in both languages, with an article and how sure we are of it', () => {
    for (const { id, label, reference } of [...legalRules, ...PCS_CASES, ...DICRIM_CASES]) {
      expect.soft(label.fr, id).not.toBe('');
      expect.soft(label.en, id).not.toBe('');
      expect.soft(reference.article, id).toMatch(/\w/);
    }
  });

  it('does not judge a day that followed an older text', () => {
    const dossier = sketchDossier({ about: { level: 'commune', code: '62225' }, name: 'Clairmarais' });
    for (const rule of legalRules.filter(({ level }) => level === 'commune')) {
      const verdict = judge(rule, dossier, '1999-12-31');
      expect(verdict.value, rule.id).toBe('unknown');
      expect(verdict.reason.fr, rule.id).toContain('31 décembre 1999');
    }
  });
});

describe('the dated parameters', () => {
  it('are each in the registry, under a name of their own', () => {
    const files = readdirSync(new URL('../parameters/', import.meta.url)).filter(
      (file) => file !== 'index.ts',
    );
    expect(legalParameters.length).toBeGreaterThanOrEqual(files.length);
    expect(new Set(legalParameters.map(({ id }) => id)).size).toBe(legalParameters.length);
  });

  it('go from the oldest value to the newest, each with its article', () => {
    for (const { id, values } of legalParameters) {
      const days = values.map(({ from }) => from);
      expect(days, id).toEqual(days.toSorted());
      for (const { reference } of values) expect(reference.article, id).not.toBe('');
    }
  });

  it('give the value of the day asked, and none before the first', () => {
    expect(inForce(picsDeadline, '2021-11-26')).toBeUndefined();
    expect(inForce(picsDeadline, '2021-11-27')?.value).toBe('2026-11-26');
    expect(valueOn(pcsCases, '2021-11-26')).toEqual(['approved-prevention-plan', 'ppi']);
    expect(valueOn(pcsCases, '2021-11-27')).toHaveLength(7);
  });

  it('name cases that exist', () => {
    const known = PCS_CASES.map(({ id }) => id);
    for (const { value } of pcsCases.values) expect(known).toEqual(expect.arrayContaining([...value]));
  });

  it('keep practice apart from law: the freshness of a directory is a setting', () => {
    expect(directoryFreshness.nature).toBe('practice');
    expect(DEFAULT_SETTINGS.directoryMonths).toBe(12);
  });
});

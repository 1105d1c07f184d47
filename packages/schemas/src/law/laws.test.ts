import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeOf } from '../codes/partial-date.ts';
import { sketchDossier } from '../sketch-dossier.ts';
import { deepFreeze } from '../testing/deep-freeze.ts';
import { someDate, someDay, someDossier, somePreventionPlan, someSketch } from '../testing/dossiers.ts';
import { judge } from './define-legal-rule.ts';
import { pcsDuty } from './duties/pcs-duty.ts';
import { findLegalRule, judgeAll } from './judge-all.ts';
import { VERDICT_VALUES } from './verdict.ts';

const REVISED = findLegalRule('PCS-18');

describe('the laws of judging', () => {
  it('answers every rule on every dossier and day, in sentences, changing nothing', () => {
    fc.assert(
      fc.property(someDossier, someDay, (dossier, on) => {
        for (const verdict of judgeAll(deepFreeze(dossier), on)) {
          expect(VERDICT_VALUES).toContain(verdict.value);
          expect(verdict.possible.length).toBeGreaterThan(0);
          if (verdict.value !== 'unknown') expect(verdict.possible).toContain(verdict.value);
          for (const sentence of [verdict.reason.fr, verdict.reason.en]) {
            expect(sentence).toMatch(/\.$/);
            expect(sentence).not.toMatch(/[?{}]|undefined|null/);
          }
        }
      }),
    );
  });

  it('answers the same when asked again, and the same of an equal dossier', () => {
    fc.assert(
      fc.property(someSketch, someDay, (sketch, on) => {
        const dossier = sketchDossier(sketch);
        expect(judgeAll(dossier, on)).toEqual(judgeAll(dossier, on));
        expect(judgeAll(sketchDossier(sketch), on)).toEqual(judgeAll(dossier, on));
      }),
    );
  });

  it('never frees a commune because it has one more prevention plan', () => {
    fc.assert(
      fc.property(someSketch, somePreventionPlan, someDay, (sketch, plan, on) => {
        const plans = [...(sketch.records?.['risk-prevention-plan'] ?? []), plan as never];
        const more = { ...sketch, records: { ...sketch.records, 'risk-prevention-plan': plans } };
        const order = ['not-obliged', 'unknown', 'obliged'];
        const before = pcsDuty(sketchDossier(sketch), on).obligation;
        const after = pcsDuty(sketchDossier(more), on).obligation;
        expect(order.indexOf(after)).toBeGreaterThanOrEqual(order.indexOf(before));
      }),
    );
  });

  it('never makes a commune guilty by forgetting a data set', () => {
    fc.assert(
      fc.property(someSketch, someDay, (sketch, on) => {
        const before = judgeAll(sketchDossier(sketch), on);
        const after = judgeAll(sketchDossier({ ...sketch, covers: [] }), on);
        for (const [i, verdict] of after.entries()) {
          if (verdict.value === 'non-compliant') expect(before[i]?.value, verdict.rule).toBe('non-compliant');
        }
      }),
    );
  });

  it('never makes the revision of a plan worse by dating it later', () => {
    const order = ['non-compliant', 'unknown', 'due-soon', 'compliant'];
    const plan = (revisedOn: string) =>
      sketchDossier({
        about: { level: 'commune', code: '62999' },
        name: 'Exemple-sur-Aa',
        records: { pcs: [{ commune: '62999', adoptedOn: '1996', revisedOn }] },
      });
    fc.assert(
      fc.property(someDate, someDate, someDay, (a, b, on) => {
        fc.pre(REVISED !== undefined && on >= REVISED.since);
        fc.pre(
          rangeOf(a).first <= rangeOf(b).first &&
            rangeOf(a).last <= rangeOf(b).last &&
            rangeOf(b).first <= on,
        );
        const [earlier, later] = [a, b].map((date) =>
          order.indexOf(judge(REVISED as never, plan(date), on).value),
        );
        expect(later).toBeGreaterThanOrEqual(earlier as number);
      }),
    );
  });
});

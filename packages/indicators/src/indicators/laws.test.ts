import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../evaluate.ts';
import {
  covering,
  type ExampleRecords,
  exampleCommunes,
  exampleDepartement,
  nothing,
  obliged,
  obligedWithPcs,
} from '../example-communes.ts';
import { indicators } from './index.ts';
import { obligedCommunes } from './plans/obliged-communes.ts';
import { pcsCoverage } from './plans/pcs-coverage.ts';
import { populationCovered } from './plans/population-covered.ts';

const on = '2026-11-21';

type Known = (commune: string) => ExampleRecords;

const inhabited: Known = (commune) => ({
  territory: [
    {
      level: 'commune',
      code: commune,
      name: commune,
      parents: [],
      population: { municipal: Number(commune) % 1000 },
    },
  ],
});
const informed: Known = (commune) => ({ tim: [{ commune }], dicrim: [{ commune, publishedOn: '2019' }] });
const struck: Known = (commune) => ({
  'catnat-tally': [{ commune, hazard: { label: 'Sécheresse' }, count: 3, lastEventOn: '2022' }],
});
const practised: Known = (commune) => ({
  pcs: [{ commune, notifiedOn: '2020', adoptedOn: '2021', blocks: { alert: 'present' } }],
  exercise: [
    {
      name: 'Exercice',
      on: '2026-03',
      territory: { level: 'commune', code: commune },
      status: 'held',
      frame: 'communal',
    },
  ],
});
const equipped: Known = (commune) => ({
  'alert-arrangement': [{ commune, kind: 'siren', rule: 'Déclenchée par le maire' }],
  correspondant: [{ commune, namedOn: '2026' }],
});
const heard: Known = (commune) => {
  const territory = { level: 'commune', code: commune };
  return {
    contribution: [{ text: 'Curer les fossés', territory, state: 'received' }],
    need: [{ name: 'Abri', territory, ecosystem: 'logement', severity: 'high', level: 2 }],
    signal: [{ subject: 'Crue', territory, receivedAt: '2023-11-06T08:00:00Z' }],
    actor: [{ name: commune, kind: 'commune', territory }],
    'good-practice': [{ name: 'Relais', phases: ['before'], territory, context: 'Vallée' }],
    facilitator: [{ name: 'Appui', territory, skills: ['crise'], service: 'state' }],
  };
};
const both =
  (...all: readonly Known[]): Known =>
  (commune) =>
    Object.assign({}, ...all.map((one) => one(commune)));

const known = fc.constantFrom(
  nothing,
  obliged,
  obligedWithPcs,
  inhabited,
  informed,
  struck,
  both(obligedWithPcs, inhabited, informed),
  both(obliged, inhabited),
  both(obliged, practised),
  both(inhabited, equipped),
  heard,
);
const covers = fc.subarray([
  covering('pcs'),
  covering('dicrim'),
  covering('tim', { exhaustive: false }),
  covering('risk-prevention-plan'),
  covering('risk-exposure'),
  covering('catnat'),
  covering('exercise'),
  covering('alert-arrangement'),
  covering('need-response'),
  covering('actor-link'),
]);
const communes = fc.array(known, { maxLength: 12 });

describe('the laws of indicators', () => {
  it('gives a figure in its range and its bounds, or says why not, whatever is known', () => {
    fc.assert(
      fc.property(communes, covers, fc.constantFrom('2022-01-01', on), (of, loaded, day) => {
        const members = exampleCommunes(of, loaded);
        for (const dossier of [exampleDepartement(members), ...members]) {
          for (const indicator of indicators) evaluate(indicator, dossier, day);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('never counts less of a département for one more known plan', () => {
    fc.assert(
      fc.property(communes, (of) => {
        const without = exampleDepartement(exampleCommunes([...of, both(obliged, inhabited)]));
        const withPlan = exampleDepartement(exampleCommunes([...of, both(obligedWithPcs, inhabited)]));
        for (const indicator of [pcsCoverage, populationCovered]) {
          const before = evaluate(indicator, without, on).value ?? 0;
          expect(evaluate(indicator, withPlan, on).value ?? 0).toBeGreaterThanOrEqual(before);
        }
      }),
    );
  });

  it('only narrows what is possible when one more data set is loaded', () => {
    fc.assert(
      fc.property(communes, (of) => {
        const bounds = (loaded: Parameters<typeof exampleCommunes>[1]) =>
          evaluate(obligedCommunes, exampleDepartement(exampleCommunes(of, loaded)), on).bounds;
        const [wide, narrow] = [
          bounds([]),
          bounds([covering('risk-prevention-plan'), covering('risk-exposure')]),
        ];
        expect(narrow?.lower).toBeGreaterThanOrEqual(wide?.lower ?? 0);
        expect(narrow?.upper).toBeLessThanOrEqual(wide?.upper ?? 0);
        expect(narrow?.upper).toBe(narrow?.lower);
      }),
    );
  });
});

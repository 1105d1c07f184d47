import { beforeAll, describe, expect, it } from 'vitest';
import { readMovements } from '../sources/cog-movements/movements.ts';
import { recording } from '../testing/recording.ts';
import { type CommuneHistory, communeHistory, lifeOn } from './commune-history.ts';

let history: CommuneHistory;
beforeAll(async () => {
  const events = readMovements(await recording('mouvements-communes.csv.gz'), (movements) => {
    history = communeHistory(movements);
    return [];
  });
  for await (const _ of events);
});

describe('what the movements say of a code', () => {
  it('ends a commune that merges into another code', () => {
    expect(history.get('59070')).toMatchObject([
      { end: { on: '2025-01-01', name: 'Bermeries', successors: ['59006'] } },
    ]);
  });

  it('does not end the commune whose code goes on under a new name', () => {
    expect(history.get('59006')).toEqual([{}]);
    expect(history.get('62447')).toEqual([{}]);
  });

  it('gives a code as many lives as it had', () => {
    expect(history.get('27676')).toMatchObject([{ end: { on: '2021-01-01' } }, { from: '2023-01-01' }]);
    expect(history.get('27058')).toMatchObject([
      { end: { on: '2017-01-01', successors: ['27676'] } },
      { from: '2021-01-01', end: { on: '2023-01-01', successors: ['27676'] } },
    ]);
  });

  it('says of a commune that was split what it was split between', () => {
    expect(history.get('08227')?.[0]?.end?.successors).toEqual(['08203', '08454']);
  });

  it('does not end a commune that is given arrondissements or déléguées of its name', () => {
    expect(history.get('13055')).toEqual([{}]);
    expect(history.get('49220')).toEqual([{}]);
  });

  it('knows 8 697 codes, 4 242 of which are no longer communes', () => {
    const former = [...history.values()].filter((lives) => lives.at(-1)?.end);
    expect([history.size, former.length]).toEqual([8697, 4242]);
  });
});

it('tells the life of a day: the day of a merger belongs to what comes after', () => {
  const lives = history.get('59070') ?? [];
  expect(lifeOn(lives, '2024-12-31')).toBeDefined();
  expect(lifeOn(lives, '2025-01-01')).toBeUndefined();
});

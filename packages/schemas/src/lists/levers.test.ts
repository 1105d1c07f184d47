import { expect, it } from 'vitest';
import { actorKinds } from './actor-kinds.ts';
import { eventFormats } from './event-formats.ts';
import { findItem } from './find-item.ts';
import { levers } from './levers.ts';
import { phases } from './phases.ts';

const coded = (prefix: RegExp) => levers.items.filter(({ code }) => prefix.test(code));

it('has the five, the eight, the six and the eighteen', () => {
  expect(coded(/^strategy-/)).toHaveLength(5);
  expect(coded(/^round-table-/)).toHaveLength(8);
  expect(coded(/^compass-\d$/)).toHaveLength(6);
  expect(coded(/^compass-(\d-\d|unread-\d+)$/)).toHaveLength(18);
});

it('says which eleven levers of the compass nobody has read, instead of leaving them out', () => {
  expect(levers.items.filter((item) => 'unknown' in item && item.unknown)).toHaveLength(11);
});

it('ties every lever of the two other referentials to the compass', () => {
  for (const { code, matches = [] } of coded(/^(strategy|round-table)-/)) {
    expect(
      matches.some((match) => match.code.startsWith('compass-')),
      code,
    ).toBe(true);
  }
});

it('reads a lever by its short name', () => {
  expect(findItem(levers, 'bon partenaire au bon moment')?.code).toBe('round-table-7');
});

it('reads formats and kinds as the documents write them, acronyms wrong ones included', () => {
  expect(findItem(eventFormats, 'table-ronde')?.code).toBe('round-table');
  expect(findItem(actorKinds, 'SIDC')?.code).toBe('sidpc');
  expect(findItem(actorKinds, 'CNFTP')?.code).toBe('cnfpt');
});

it('has three phases, and the three capacities under them', () => {
  expect(phases.items.filter((item) => !('broader' in item))).toHaveLength(3);
  expect(phases.items.filter((item) => 'broader' in item)).toHaveLength(3);
});

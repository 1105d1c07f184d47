import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isRealDate, partialDate, rangeOf } from '../codes/partial-date.ts';
import { ancestorsOf } from './ancestors.ts';
import type { CodeList } from './define-list.ts';
import { findItem, spellingsIn, standsOn } from './find-item.ts';
import { findList, lists } from './lists.ts';

const every = Object.values(lists).map((list) => [list.name, list] as [string, CodeList]);

/** Files of this folder that hold the mechanism, not a list. */
const MECHANISM = ['ancestors', 'define-list', 'find-item', 'index', 'items-of-choice', 'lists'];

it('holds every list of the folder', () => {
  const files = readdirSync(new URL('.', import.meta.url))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((file) => !MECHANISM.includes(file));
  expect(every.map(([name]) => name).sort()).toEqual(files.sort());
});

describe.each(every)('%s', (_, list) => {
  it('says where it comes from, and each item in French and in English', () => {
    for (const said of [list.source.title, list.source.producer, list.source.licence])
      expect(said).not.toBe('');
    for (const { label, code } of list.items) {
      expect(label.fr.trim(), code).not.toBe('');
      expect(label.en.trim(), code).not.toBe('');
    }
  });

  it('gives each item a code of its own, written the same way everywhere', () => {
    const codes = list.items.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/);
  });

  it('lets no spelling lead to two items', () => {
    const owners = new Map<string, string>();
    for (const item of list.items) {
      for (const plain of spellingsIn(item)) {
        expect(owners.get(plain) ?? item.code, `« ${plain} »`).toBe(item.code);
        owners.set(plain, item.code);
      }
    }
  });

  it('is found by its codes, labels and variants', () => {
    for (const item of list.items) {
      for (const spelled of [item.code, item.label.fr, item.label.en, ...(item.variants ?? [])]) {
        expect(findItem(list, spelled)?.code, spelled).toBe(item.code);
      }
    }
    expect(findItem(list, 'ce que personne n’écrit')).toBeUndefined();
  });

  it('points at items that exist, here and in other lists', () => {
    const codes = new Set(list.items.map(({ code }) => code));
    for (const { broader, matches = [], code } of list.items) {
      if (broader !== undefined) expect(codes, code).toContain(broader);
      for (const match of matches) {
        expect(
          findList(match.list)?.items.map((item) => item.code),
          code,
        ).toContain(match.code);
      }
      expect(ancestorsOf(list, code).length).toBeLessThan(list.items.length);
    }
  });

  it('dates its items with days that exist, in the right order', () => {
    for (const { validFrom, validTo, code } of list.items) {
      for (const date of [validFrom, validTo].filter((one) => one !== undefined)) {
        expect(partialDate.safeParse(date).success && isRealDate(date), code).toBe(true);
      }
      if (validFrom && validTo) expect(rangeOf(validFrom).first <= rangeOf(validTo).last).toBe(true);
    }
  });

  it('is plain data: what is written is what is read', () => {
    expect(JSON.parse(JSON.stringify(list))).toEqual(list);
  });
});

it('keeps an item out of the days before it was there', () => {
  const hautsDeFrance = findItem(lists.regions, 'HDF');
  expect(hautsDeFrance && standsOn(hautsDeFrance, '2015-12-31')).toBe(false);
  expect(hautsDeFrance && standsOn(hautsDeFrance, '2016-01-01')).toBe(true);
});

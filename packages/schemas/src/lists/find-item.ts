import { rangeOf } from '../codes/partial-date.ts';
import { plainOf } from '../law/risks/risk-family.ts';
import type { CodeList, ListItem } from './define-list.ts';

const spellings = new WeakMap<CodeList, ReadonlyMap<string, ListItem>>();

/**
 * The item that a code, a label or a known spelling leads to, accents, capitals and punctuation aside; undefined when
 * none does. Nothing is guessed: a spelling that nobody has listed leads nowhere.
 *
 * @example
 * findItem(labs, 'TiLab')?.code // => 'ti-lab'
 */
export function findItem(list: CodeList, spelled: string): ListItem | undefined {
  return list.items.find(({ code }) => code === spelled) ?? spellingsOf(list).get(plainOf(spelled));
}

/** Does the item stand on a day? One without dates always does. */
export function standsOn({ validFrom, validTo }: ListItem, on: string): boolean {
  return (
    (validFrom === undefined || rangeOf(validFrom).first <= on) &&
    (validTo === undefined || rangeOf(validTo).last >= on)
  );
}

/** Every spelling that leads to an item, in the plain form that two people would both type. */
export function spellingsIn({ code, label, variants = [] }: ListItem): readonly string[] {
  return [...new Set([code, label.fr, label.en, ...variants].map(plainOf))].filter((plain) => plain !== '');
}

function spellingsOf(list: CodeList): ReadonlyMap<string, ListItem> {
  let known = spellings.get(list);
  if (!known) {
    known = new Map(list.items.flatMap((item) => spellingsIn(item).map((plain) => [plain, item] as const)));
    spellings.set(list, known);
  }
  return known;
}

import type { Source } from '../envelope.ts';
import type { Text } from '../text.ts';

/** How the item of another list stands to this one (SKOS): the same, nearly the same, wider, narrower. */
export type MatchRelation = 'exact' | 'close' | 'broad' | 'narrow';

/**
 * An item of a controlled list.
 *
 * - `code`: never reused for something else; `variants`: other spellings met in documents, which lead to this item
 * - `broader`: the code, in the same list, of the item it is a kind of
 * - `validFrom`, `validTo`: partial dates; without them the item has always been there and still is
 * - `matches`: items of other lists that say the same, or nearly
 * - `source`: where the item comes from, when it is not where the list does
 * - `unknown`: the source says that the item exists, and nobody here has read its name
 */
export type ListItem = {
  readonly code: string;
  readonly label: Text;
  readonly variants?: readonly string[];
  readonly broader?: string;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly matches?: readonly {
    readonly list: string;
    readonly code: string;
    readonly relation: MatchRelation;
  }[];
  readonly source?: ListSource;
  readonly note?: Text;
  readonly unknown?: true;
};

/** Where a list comes from, as plain text: what must be printed beside it. */
export type ListSource = Pick<Source, 'title' | 'producer' | 'licence'> & {
  readonly url?: string;
  readonly date?: string;
};

/** A controlled list: data that programs in any language can read, and people can correct. */
export type CodeList = {
  readonly name: string;
  readonly labels: Text;
  readonly description: Text;
  readonly source: ListSource;
  readonly items: readonly ListItem[];
};

/** Declares a controlled list; the identity function, with its types checked. */
export function defineList<const L extends CodeList>(list: L): L {
  return list;
}

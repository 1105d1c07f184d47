import type { CodeList, ListItem } from '../lists/define-list.ts';

/** The columns of a list of codes as CSV. */
export const CODE_COLUMNS = [
  'code',
  'label_fr',
  'label_en',
  'broader',
  'variants',
  'valid_from',
  'valid_to',
  'matches',
  'note_fr',
  'note_en',
] as const;

/** A line of a list of codes; several variants or matches are joined by `|`, a match reads `exact catnat-hazards:11`. */
export type CodeRow = Readonly<Record<(typeof CODE_COLUMNS)[number], string>>;

export function toCodeRows({ items }: CodeList): readonly CodeRow[] {
  return items.map(toCodeRow);
}

function toCodeRow({ code, label, broader, variants, validFrom, validTo, matches, note }: ListItem): CodeRow {
  return {
    code,
    label_fr: label.fr,
    label_en: label.en,
    broader: broader ?? '',
    variants: (variants ?? []).join('|'),
    valid_from: validFrom ?? '',
    valid_to: validTo ?? '',
    matches: (matches ?? []).map((match) => `${match.relation} ${match.list}:${match.code}`).join('|'),
    note_fr: note?.fr ?? '',
    note_en: note?.en ?? '',
  };
}

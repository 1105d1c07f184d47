import {
  CODE_COLUMNS,
  codesPath,
  type PublishedList,
  publishedLists,
  records,
  toCodeRows,
  toCsvText,
  toSkos,
} from '@maillage/schemas';
import { type Files, type Generator, toJsonText } from './generator.ts';

/** `specs/codes/<list>.csv` and `.jsonld` (SKOS); `specs/codes/index.csv`: the lists, their source, and who uses them. */
export const codes: Generator = {
  name: 'codes',
  generate: () => {
    const all = publishedLists(Object.values(records));
    const index = toCsvText(INDEX, all.map(indexRow));
    return Object.assign({ 'specs/codes/index.csv': index }, ...all.map(filesOf)) as Files;
  },
};

function filesOf({ list }: PublishedList): Files {
  return {
    [`specs/${codesPath(list, 'csv')}`]: toCsvText(CODE_COLUMNS, toCodeRows(list)),
    [`specs/${codesPath(list, 'jsonld')}`]: toJsonText(toSkos(list)),
  };
}

const INDEX = [
  'list',
  'label_fr',
  'label_en',
  'codes',
  'fields',
  'source',
  'producer',
  'licence',
  'date',
  'url',
] as const;

function indexRow({ list, usedBy }: PublishedList): Record<(typeof INDEX)[number], string> {
  const { name, labels, items, source } = list;
  return {
    list: name,
    label_fr: labels.fr,
    label_en: labels.en,
    codes: String(items.length),
    fields: usedBy.join('|'),
    source: source.title,
    producer: source.producer,
    licence: source.licence,
    date: source.date ?? '',
    url: source.url ?? '',
  };
}

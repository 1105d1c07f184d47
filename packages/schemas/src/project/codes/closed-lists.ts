import { z } from 'zod';
import type { AnyRecord } from '../../define-record.ts';
import { aboutField, type Field, unwrap } from '../../field.ts';
import type { CodeList } from '../../lists/define-list.ts';
import { lists } from '../../lists/lists.ts';
import type { Text } from '../../text.ts';
import { type FieldAt, fieldsOf } from '../../walk.ts';
import { SHARED_LISTS } from './shared-lists.ts';

/** A list of codes as it is published, and the fields that take its values: `pcs.blocks.alert`. */
export type PublishedList = { readonly list: CodeList; readonly usedBy: readonly string[] };

/** Every list there is: those declared as data, then the closed lists of fields, each once however many fields take it. */
export function publishedLists(records: readonly AnyRecord[]): readonly PublishedList[] {
  const closed = closedLists(records);
  const declared = Object.values(lists).map((list) => ({
    list,
    usedBy: closed.find((one) => sameCodes(one.list, list))?.usedBy ?? [],
  }));
  const others = closed.filter((one) => !declared.some(({ list }) => sameCodes(one.list, list)));
  return [...declared, ...others].toSorted((a, b) => (a.list.name < b.list.name ? -1 : 1));
}

function sameCodes(a: CodeList, b: CodeList): boolean {
  return a.items.length === b.items.length && a.items.every(({ code }, i) => code === b.items[i]?.code);
}

type Use = { readonly address: string; readonly values: NonNullable<Field['values']>; readonly label: Text };

function closedLists(records: readonly AnyRecord[]): readonly PublishedList[] {
  const uses = records.flatMap((record) => fieldsOf(record).flatMap((at) => useOf(record, at)));
  const bySaying = Map.groupBy(uses, ({ values }) => JSON.stringify(values));
  return [...bySaying.values()].map((same) => ({
    list: toList(same),
    usedBy: [...new Set(same.map(({ address }) => address))],
  }));
}

function useOf(record: AnyRecord, { path, schema, about }: FieldAt): Use[] {
  const named = about?.values ? about : itemAbout(schema);
  if (!named?.values) return [];
  const address = [record.name, ...path.filter((step) => step !== '[]')].join('.');
  return [{ address, values: named.values, label: about?.label ?? named.label }];
}

/** Of a list of choices, what is known of its items. */
function itemAbout(schema: FieldAt['schema']): Field | undefined {
  const bare = unwrap(schema);
  return bare instanceof z.ZodArray ? aboutField(bare.element as FieldAt['schema']) : undefined;
}

function toList(uses: readonly Use[]): CodeList {
  const [first] = uses as [Use, ...Use[]];
  const addresses = [...new Set(uses.map(({ address }) => address))].join(', ');
  const shared = SHARED_LISTS.find(({ codes }) => codes.join() === Object.keys(first.values).join());
  return {
    name: shared?.name ?? kebab(first.address),
    labels: shared?.labels ?? first.label,
    description: {
      fr: `Valeurs du champ « ${first.label.fr} » : ${addresses}.`,
      en: `Values of the field “${first.label.en}”: ${addresses}.`,
    },
    source: { title: 'Vocabulaire de Maillage', producer: 'Maillage', licence: 'CC0-1.0' },
    items: Object.entries(first.values).map(([code, label]) => ({ code, label })),
  };
}

/** `pcs.adoptedBy` → `pcs-adopted-by`. */
function kebab(address: string): string {
  return address.replaceAll('.', '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

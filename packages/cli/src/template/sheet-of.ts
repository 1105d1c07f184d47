import {
  type AnyRecord,
  type Column,
  columnsOf,
  grammarOf,
  holdsList,
  type Language,
  matchColumns,
  nameOfChoice,
  type Text,
} from '@maillage/schemas';

/** A column of a spreadsheet to fill: what it is called, what to write in it, and what it looks like. */
export type SheetColumn = {
  readonly name: string;
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
  readonly article: string;
  readonly values: readonly { readonly code: string; readonly label: string }[];
  readonly example: string;
};

/** The columns of the spreadsheet of a record. Titles are labels where a label leads back to one column, names elsewhere. */
export function sheetOf(record: AnyRecord, language: Language): readonly SheetColumn[] {
  return columnsOf(record).kept.map((column) => toSheetColumn(record, column, language));
}

function toSheetColumn(record: AnyRecord, column: Column, language: Language): SheetColumn {
  const own = column.trail.at(-1);
  const values = valuesOf(column, language);
  const [option] = column.options;
  const expected = option && grammarOf(option)?.expected[language];
  return {
    name: column.name,
    title: titleOf(record, column, language),
    help: [own?.description?.[language], expected, holdsList(column) && LIST[language]]
      .filter(Boolean)
      .join(' ; '),
    required: column.required,
    article: own?.reference?.article ?? '',
    values,
    example: exampleOf(column, values),
  };
}

const LIST: Text = {
  fr: 'plusieurs valeurs, séparées par |',
  en: 'several values, parted by |',
};

/** Each label is tried: the validator must find the column by it, and no other. */
function titleOf(record: AnyRecord, column: Column, language: Language): string {
  const own = column.trail.at(-1)?.label[language] ?? column.name;
  const whole = column.trail.map(({ label }) => label[language]).join(' ');
  const leads = (title: string) =>
    matchColumns(record, [title], {}, 'exactly').assumptions[0]?.field === column.name;
  return [own, whole].find(leads) ?? column.name;
}

function valuesOf(column: Column, language: Language): SheetColumn['values'] {
  const values = column.trail.at(-1)?.values;
  const [option] = column.options;
  return Object.keys(values ?? {}).map((code) => ({
    code,
    label: option ? nameOfChoice(option, code)[language] : (values?.[code]?.[language] ?? code),
  }));
}

/** Only what must be there is shown in the example, and what has an obvious look: a whole line would be an invention. */
function exampleOf(column: Column, values: SheetColumn['values']): string {
  if (!column.required) return '';
  const [option] = column.options;
  return (option && grammarOf(option)?.examples[0]) ?? values[0]?.code ?? kindExample(option);
}

function kindExample(option: Column['options'][number] | undefined): string {
  const type = (option as { _zod?: { def?: { type?: string; values?: readonly unknown[] } } } | undefined)
    ?._zod?.def;
  if (type?.values?.[0] !== undefined) return String(type.values[0]);
  return type?.type === 'number' ? '1' : type?.type === 'boolean' ? 'true' : 'Exemple';
}

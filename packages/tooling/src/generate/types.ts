import { type AnyRecord, records, type Text, toDraftJsonSchema, toJsonSchema } from '@maillage/schemas';
import { compile } from 'json-schema-to-typescript';
import type { Files, Generator } from './generator.ts';
import { type Schema, toCompilable } from './to-compilable.ts';
import { toTypeName } from './type-names.ts';

const FOLDER = 'packages/types/src';

/** `packages/types/src`: plain TypeScript types, made from the JSON Schemas alone, so that they say what the wire says. */
export const types: Generator = {
  name: 'types',
  generate: async () => {
    const all = Object.values(records) as AnyRecord[];
    const shared: Record<string, Schema> = Object.assign({}, ...all.map(sharedOf));
    const files: Record<string, string> = { [`${FOLDER}/shared.ts`]: await sharedText(shared) };
    for (const record of all) files[`${FOLDER}/${record.name}.ts`] = await recordText(record);
    return { ...files, ...indexText(all) };
  },
};

function sharedOf(record: AnyRecord): Record<string, Schema> {
  return (toJsonSchema(record).$defs ?? {}) as Record<string, Schema>;
}

/** The shapes that records share, each by its name in `$defs`. */
async function sharedText(shared: Record<string, Schema>): Promise<string> {
  const parts: string[] = [];
  for (const [name, schema] of Object.entries(shared).sort(([a], [b]) => (a < b ? -1 : 1))) {
    parts.push((await toTypeScript(name, schema)).text);
  }
  return `${BANNER}\n${parts.join('\n')}`;
}

/** A record, its body and its draft: three types, with the shared shapes that they use. */
async function recordText(record: AnyRecord): Promise<string> {
  const name = toTypeName(record.name);
  const [whole, draft] = [toJsonSchema(record) as Schema, toDraftJsonSchema(record) as Schema];
  const body = (whole.properties as Record<string, Schema>).body as Schema;
  const parts = [
    await toTypeScript(name, { ...body, ...saying(record.labels.one, record.description) }),
    await toTypeScript(`${name}Record`, {
      ...withBody(whole, name),
      ...saying(record.labels.one, AS_RECORD),
    }),
    await toTypeScript(`${name}Draft`, { ...withBody(draft, name), ...saying(record.labels.one, AS_DRAFT) }),
  ];
  const used = [...new Set(parts.flatMap((part) => part.uses))].filter((one) => one !== name).sort();
  const imports = used.length > 0 ? `import type { ${used.join(', ')} } from './shared.ts';\n\n` : '';
  return `${BANNER}${imports}${parts.map((part) => part.text).join('\n')}`;
}

const AS_RECORD: Text = { fr: 'la fiche, avec son enveloppe', en: 'the record, with its envelope' };
const AS_DRAFT: Text = { fr: "ce qu'un écrivain envoie", en: 'what a writer sends' };

function saying(title: Text, description: Text): Schema {
  return {
    title: title.fr,
    description: description.fr,
    'x-title-en': title.en,
    'x-description-en': description.en,
  };
}

/** The schema with its body replaced by the name of the body's type. */
function withBody(schema: Schema, name: string): Schema {
  return { ...schema, properties: { ...(schema.properties as object), body: { $ref: `#/$defs/${name}` } } };
}

async function toTypeScript(name: string, schema: Schema): Promise<{ text: string; uses: string[] }> {
  const uses: string[] = [];
  const text = await compile(toCompilable(schema, uses) as never, name, {
    bannerComment: '',
    additionalProperties: false,
    unknownAny: true,
    maxItems: -1,
    style: { singleQuote: true, printWidth: 110 },
  });
  return { text, uses };
}

function indexText(all: readonly AnyRecord[]): Files {
  const lines = all.map((record) => `export type * from './${record.name}.ts';`);
  const imports = all.map(
    (record) => `import type { ${toTypeName(record.name)}Record } from './${record.name}.ts';`,
  );
  const members = all.map((record) => `  '${record.name}': ${toTypeName(record.name)}Record;`);
  const map = `/** Each record, by the type written in its envelope. */\nexport type RecordByType = {\n${members.join('\n')}\n};`;
  const text = [BANNER + imports.join('\n'), '', ...lines, "export type * from './shared.ts';", '', map, ''];
  return { [`${FOLDER}/index.ts`]: text.join('\n') };
}

const BANNER = '// Generated from specs/ by `pnpm generate`: read the diff, do not edit.\n';

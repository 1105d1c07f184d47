/** A JSON Schema that is being turned into something else. */
export type Schema = Record<string, unknown>;

/**
 * A schema as json-schema-to-typescript reads it best: shared shapes by the name of their type, comments in both languages,
 * and no title (it would name a type of its own for each field).
 *
 * @param uses  the names of the shared shapes met, to import them
 */
export function toCompilable(schema: Schema, uses: string[]): Schema {
  const { title: _, description: __, $id: ___, $schema: ____, $defs: _____, ...rest } = schema;
  const comment = commentOf(schema);
  const kept = Object.fromEntries(
    Object.entries(rest)
      .filter(([keyword]) => !keyword.startsWith('x-') && keyword !== 'examples')
      .map(([keyword, value]) => [keyword, inner(keyword, value, uses)]),
  );
  const name = typeof rest.$ref === 'string' ? rest.$ref.replace('#/$defs/', '') : undefined;
  if (name === undefined) return { ...kept, ...(comment && { description: comment }) };
  uses.push(name);
  return { tsType: name, ...(comment && { description: comment }) };
}

function inner(keyword: string, value: unknown, uses: string[]): unknown {
  if (Array.isArray(value)) return value.map((one) => (isSchema(one) ? toCompilable(one, uses) : one));
  if (!isSchema(value)) return value;
  if (keyword !== 'properties') return toCompilable(value, uses);
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, toCompilable(one as Schema, uses)]),
  );
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a field is called and means, French then English, and the article it comes from. */
function commentOf(schema: Schema): string | undefined {
  const [fr, en] = [saidIn(schema, '', '', ' : '), saidIn(schema, 'x-', '-en', ': ')];
  const reference = schema['x-reference'] as { article: string; certainty: string } | undefined;
  const source = reference && `${reference.article} (${reference.certainty})`;
  const between = schema.description === undefined ? ' · ' : '\n\n';
  const names = fr === en ? fr : [fr, en].filter(Boolean).join(between);
  return [names, source].filter(Boolean).join('\n\n') || undefined;
}

function saidIn(schema: Schema, before: string, after: string, colon: string): string | undefined {
  const [title, description] = ['title', 'description'].map(
    (keyword) => schema[`${before}${keyword}${after}`],
  );
  return [title, description].filter(Boolean).join(colon) || undefined;
}

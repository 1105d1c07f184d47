import { type AnyRecord, aboutField, type Envelope } from '@maillage/schemas';
import type { Html } from '../html.ts';
import type { Voice } from '../voice.ts';
import { facts } from './facts.ts';
import { fieldValue } from './field-value.ts';
import { type FieldSchema, shapeOf } from './schema-shape.ts';

/** Every field of a record that has a value, in the order declared; `except` names those told elsewhere. */
export function recordFacts(
  voice: Voice,
  type: AnyRecord,
  record: Envelope,
  except: readonly string[] = [],
): Html {
  const body = record.body as Readonly<Record<string, unknown>>;
  const fields = Object.entries(shapeOf(type.fields as unknown as FieldSchema).fields);
  return facts(
    fields
      .filter(([name]) => !except.includes(name))
      .map(([name, schema]) => [
        voice.say(aboutField(schema)?.label ?? name),
        fieldValue(voice, schema, body[name]),
      ]),
  );
}

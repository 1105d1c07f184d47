import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { EXTRA_KEYWORDS, type JsonSchema } from '../project/to-json-schema.ts';

/** What a program that knows nothing of this project would find wrong with a value: the errors of a strict JSON Schema validator. */
export type Validator = (value: unknown) => readonly unknown[];

export function validatorOf(schema: JsonSchema): Validator {
  const ajv = new Ajv2020.default({ strict: true, allErrors: true });
  addFormats.default(ajv);
  ajv.addVocabulary([...EXTRA_KEYWORDS]);
  const validate = ajv.compile(schema);
  return (value) => (validate(value) ? [] : (validate.errors ?? []));
}

import { openapi } from '@maillage/contract';
import { records } from '@maillage/schemas';
import { type Generator, toJsonText } from './generator.ts';
import { readVectors } from './vectors.ts';

/** `specs/openapi.json`: the contract of every node, at whatever address, with a good draft of each record. */
export const openApi: Generator = {
  name: 'OpenAPI',
  generate: () => ({
    'specs/openapi.json': toJsonText(openapi(records, { baseUrl: '/', examples: examples() })),
  }),
};

/** The first valid vector of each record: a draft that a node takes. */
function examples(): Record<string, object> {
  return Object.fromEntries(
    Object.values(records).flatMap((record) => {
      const [first] = readVectors(record, 'valid');
      return first ? [[record.name, first.json]] : [];
    }),
  );
}

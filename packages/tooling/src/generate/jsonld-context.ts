import { CONTEXT_PATH, records, toJsonLdContext } from '@maillage/schemas';
import { type Generator, toJsonText } from './generator.ts';

/** `specs/context/1.jsonld`: what makes a record JSON-LD. */
export const jsonLdContext: Generator = {
  name: 'JSON-LD context',
  generate: () => ({ [`specs/${CONTEXT_PATH}`]: toJsonText(toJsonLdContext(Object.values(records))) }),
};

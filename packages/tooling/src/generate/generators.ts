import { codes } from './codes.ts';
import type { Generator } from './generator.ts';
import { indicators } from './indicators.ts';
import { jsonSchemas } from './json-schemas.ts';
import { jsonLdContext } from './jsonld-context.ts';
import { law } from './law.ts';
import { openApi } from './openapi.ts';
import { referencePages } from './reference-pages.ts';
import { rules } from './rules.ts';
import { sources } from './sources.ts';
import { systemsPage } from './systems-page.ts';
import { tableSchemas } from './table-schemas.ts';
import { types } from './types.ts';
import { vectorPage } from './vector-page.ts';
import { vectors } from './vectors.ts';

/** Every generator: one line each. */
export const generators: readonly Generator[] = [
  jsonSchemas,
  tableSchemas,
  jsonLdContext,
  codes,
  rules,
  law,
  indicators,
  openApi,
  sources,
  vectors,
  types,
  referencePages,
  systemsPage,
  vectorPage,
];

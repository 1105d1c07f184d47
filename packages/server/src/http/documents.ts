import { openapi } from '@maillage/contract';
import type { Language } from '@maillage/schemas';
import { Effect } from 'effect';
import type { Settings } from '../config/config.ts';
import { sha256 } from '../store/sha256.ts';
import type { Answer } from './call.ts';
import { holds } from './conditions.ts';
import { writeReference } from './reference/page.ts';
import { REFERENCE_POLICY } from './reference/policy.ts';
import { specDocuments } from './spec-documents.ts';

/** A document that a node serves beside its records, the same as long as it runs. */
export type ServedDocument = {
  readonly path: string;
  readonly media: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly write: (language: Language) => string;
};

/** The contract in OpenAPI, the page to read and try it, and what `specs/` says of every record. */
export function documentsOf(settings: Settings): readonly ServedDocument[] {
  const { baseUrl, records } = settings;
  return [
    {
      path: '/openapi.json',
      media: 'application/json',
      write: () => JSON.stringify(openapi(records, { baseUrl })),
    },
    {
      path: '/reference',
      media: 'text/html; charset=utf-8',
      headers: REFERENCE_POLICY,
      write: (language) => writeReference(settings, language),
    },
    ...specDocuments(records),
  ];
}

/** Sends a document, written once for each language. */
export function documentSender(document: ServedDocument) {
  const written = new Map<Language, { text: string; tag: string }>();
  const textIn = (language: Language) => {
    const known = written.get(language);
    if (known) return known;
    const text = document.write(language);
    const made = { text, tag: sha256(text) };
    written.set(language, made);
    return made;
  };
  return (request: Request, language: Language): Effect.Effect<Answer> =>
    Effect.sync(() => {
      const { text, tag } = textIn(language);
      const headers = { ...document.headers, etag: `"${tag}"` };
      return holds(request.headers.get('if-none-match'), tag)
        ? { status: 304, text: null, headers }
        : { status: 200, text, media: document.media, headers };
    });
}

import { jsonFaultAt } from '@maillage/schemas';
import { Effect } from 'effect';
import { BadRequest, BodyTooLarge, UnsupportedMediaType } from '../failures.ts';
import { travelFault } from './i-json.ts';

/**
 * Reads the JSON body of a request: its type first, then its size as it comes, then its text, then what it holds.
 *
 * @param accepted  the media types that the route reads
 */
export function readBody(
  request: Request,
  accepted: readonly string[],
  limitBytes: number,
): Effect.Effect<unknown, BadRequest | BodyTooLarge | UnsupportedMediaType> {
  return Effect.gen(function* () {
    const given = request.headers.get('content-type') ?? '';
    const media = given.split(';', 1)[0]?.trim().toLowerCase() ?? '';
    if (!accepted.includes(media)) return yield* new UnsupportedMediaType({ given, accepted });
    if (Number(request.headers.get('content-length') ?? 0) > limitBytes) {
      return yield* new BodyTooLarge({ limitBytes });
    }
    const bytes = yield* Effect.tryPromise({
      try: () => readUpTo(request, limitBytes),
      catch: () => new BadRequest({ detail: CUT_SHORT }),
    });
    if (bytes === undefined) return yield* new BodyTooLarge({ limitBytes });
    const text = yield* Effect.try({
      try: () => new TextDecoder('utf-8', { fatal: true }).decode(bytes),
      catch: () => new BadRequest({ detail: NOT_UTF_8 }),
    });
    const value = yield* parse(text);
    const fault = travelFault(value);
    if (fault) return yield* new BadRequest({ detail: fault });
    return value;
  });
}

const CUT_SHORT = {
  fr: "Le contenu n'est pas arrivé en entier.",
  en: 'The body did not arrive whole.',
};

const NOT_UTF_8 = {
  fr: "Le contenu n'est pas en UTF-8.",
  en: 'The body is not in UTF-8.',
};

/** The bytes of a body, undefined as soon as there are too many: what comes after is not read. */
async function readUpTo(request: Request, limitBytes: number): Promise<Uint8Array | undefined> {
  if (!request.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body as ReadableStream<Uint8Array>) {
    size += chunk.byteLength;
    if (size > limitBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parse(text: string): Effect.Effect<unknown, BadRequest> {
  return Effect.try({ try: () => JSON.parse(text) as unknown, catch: () => notJson(text) });
}

function notJson(text: string): BadRequest {
  if (text.trim() === '') return new BadRequest({ detail: EMPTY });
  const before = text.slice(0, jsonFaultAt(text)).split('\n');
  const line = before.length;
  const column = (before.at(-1)?.length ?? 0) + 1;
  return new BadRequest({
    line,
    column,
    detail: {
      fr: `Le contenu n'est pas du JSON : erreur à la ligne ${line}, colonne ${column}.`,
      en: `The body is not JSON: error at line ${line}, column ${column}.`,
    },
  });
}

const EMPTY = {
  fr: 'Le contenu est vide ; du JSON était attendu.',
  en: 'The body is empty; JSON was expected.',
};

import type { AnyRecord, Envelope } from '@maillage/schemas';
import type { TaggedRecord } from './record-client.ts';

/** An answer that did not fail: failures were thrown before ts-rest saw them. */
export type Answer = { readonly body: unknown; readonly headers: Headers };

export function bodyOf<B>(answer: Pick<Answer, 'body'>): B {
  return answer.body as B;
}

export function tagged(answer: Answer): TaggedRecord<AnyRecord> {
  return { record: answer.body as Envelope, tag: tagOf(answer) };
}

/** The tag in an ETag, without its quotes nor the mark of a weak one. */
export function tagOf(answer: Answer): string {
  return (answer.headers.get('etag') ?? '').replace(/^(?:W\/)?"|"$/g, '');
}

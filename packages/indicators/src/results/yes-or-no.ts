import type { Text } from '@maillage/schemas';
import type { Result } from '../define-indicator.ts';
import type { Fact } from '../facts/fact.ts';

/** What to say of a fact that holds, does not, or is not known. */
export type YesNoWords = { readonly yes: Text; readonly no: Text; readonly unknown: Text };

/** One commune, one fact: 1 when it holds, 0 when it does not, null when it is not known. */
export function yesOrNo(fact: Fact, words: YesNoWords): Result {
  const { holds, evidence: used, missing } = fact;
  if (holds === null) {
    return {
      value: null,
      bounds: { lower: 0, upper: 1 },
      why: 'unknown',
      explanation: words.unknown,
      used,
      missing,
    };
  }
  return { value: holds ? 1 : 0, explanation: holds ? words.yes : words.no, used, missing };
}

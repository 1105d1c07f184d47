import { type AnyRecord, fieldsOf, type Issue, type Text } from '@maillage/schemas';

/** What stands where something must not be repeated. */
const CONCEALED = '…';

/**
 * The same issue without what was found, when it was found in a field that is not public. Answers end up in logs and
 * screenshots: a phone number typed in the wrong place must not.
 *
 * @param at  where the body starts in the paths of the issues: `['body']` for a draft
 */
export function conceal(record: AnyRecord, at: readonly string[], issue: Issue): Issue {
  const { found, ...rest } = issue;
  if (found === undefined || !isHidden(record, issue.path.slice(at.length))) return issue;
  return { ...rest, message: withoutFound(issue.message, String(found)) };
}

function isHidden(record: AnyRecord, path: readonly (string | number)[]): boolean {
  const steps = path.map((step) => (typeof step === 'number' ? '[]' : step)).join('/');
  return fieldsOf(record).some((field) => {
    const own = field.path.join('/');
    return field.disclosure !== 'public' && (steps === own || steps.startsWith(`${own}/`));
  });
}

function withoutFound(message: Text, found: string): Text {
  return {
    fr: message.fr.replaceAll(found, CONCEALED),
    en: message.en.replaceAll(found, CONCEALED),
  };
}

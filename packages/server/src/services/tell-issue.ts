import type { ToldIssue } from '@maillage/contract';
import { type Issue, type Language, toPointer } from '@maillage/schemas';

/** An issue as it is told: in one language, its path as a JSON pointer. */
export function tellIssue(issue: Issue, language: Language): ToldIssue {
  const { code, severity, path, message, reference, found } = issue;
  return {
    code,
    severity,
    pointer: toPointer(path),
    message: message[language],
    ...(reference && { reference }),
    ...(found !== undefined && { found }),
  };
}

import { PROBLEM_TYPE, PROBLEMS, type Problem, problemType, type RefusedParameter } from '@maillage/contract';
import type { Language } from '@maillage/schemas';
import type { BadRequest, Failure } from '../failures.ts';
import { tellIssue } from '../services/tell-issue.ts';
import type { Answer } from './call.ts';
import { explain } from './explain.ts';

/** seconds to wait before asking a busy store again */
const RETRY_AFTER_SECONDS = '5';

/** A failure as an RFC 9457 answer in the language asked for. */
export function problemAnswer(failure: Failure, language: Language): Answer {
  const { status, title } = PROBLEMS[failure._tag];
  return asAnswer(
    {
      type: problemType(failure._tag),
      title: title[language],
      status,
      detail: explain(failure)[language],
      ...extrasOf(failure, language),
    },
    { ...headersOf(failure), 'content-language': language },
  );
}

/** A bug, as little of it as the caller needs: the reference is what the operator finds in the log. */
export function defectAnswer(reference: string, language: Language): Answer {
  const { status, title } = PROBLEMS.Defect;
  const detail = {
    fr: `Le nœud a rencontré une erreur qu'il ne sait pas expliquer. Signalez-la avec la référence ${reference}.`,
    en: `The node met an error that it cannot explain. Report it with the reference ${reference}.`,
  };
  return asAnswer(
    { type: problemType('Defect'), title: title[language], status, detail: detail[language], reference },
    { 'content-language': language },
  );
}

function asAnswer(problem: Problem, headers: Readonly<Record<string, string>>): Answer {
  return {
    status: problem.status,
    text: JSON.stringify(problem),
    media: PROBLEM_TYPE,
    headers: { ...headers, 'cache-control': 'no-store' },
  };
}

function extrasOf(failure: Failure, language: Language): Partial<Problem> {
  switch (failure._tag) {
    case 'InvalidBody':
      return { issues: failure.issues.map((issue) => tellIssue(issue, language)) };
    case 'BadRequest':
      return badRequestExtras(failure, language);
    default:
      return {};
  }
}

function badRequestExtras(failure: BadRequest, language: Language): Partial<Problem> {
  const parameters = failure.parameters?.map(
    ({ name, message, found }): RefusedParameter => ({
      name,
      message: message[language],
      ...(found !== undefined && { found }),
    }),
  );
  return {
    ...(parameters && { parameters }),
    ...(failure.line !== undefined && { line: failure.line }),
    ...(failure.column !== undefined && { column: failure.column }),
  };
}

function headersOf(failure: Failure): Record<string, string> {
  switch (failure._tag) {
    case 'Unauthorized':
      return { 'www-authenticate': failure.given ? 'Bearer error="invalid_token"' : 'Bearer' };
    case 'MethodNotAllowed':
      return { allow: failure.allowed.join(', ') };
    case 'StoreUnavailable':
      return failure.fault.reason === 'busy' ? { 'retry-after': RETRY_AFTER_SECONDS } : {};
    default:
      return {};
  }
}

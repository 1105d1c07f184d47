import { PROBLEMS, type Problem, type ProblemTag } from '@maillage/contract';

/**
 * The node refused, and said why. `tag` is the one that the node itself uses; `problem` is what it answered, whole:
 * its issues and parameters are written in the language asked for.
 */
export class MaillageProblem extends Error {
  override readonly name = 'MaillageProblem';
  readonly tag: ProblemTag;
  readonly status: number;
  readonly problem: Problem;
  readonly retryable: boolean;
  constructor(tag: ProblemTag, problem: Problem) {
    super(problem.detail ?? problem.title);
    this.tag = tag;
    this.status = problem.status;
    this.problem = problem;
    this.retryable = PROBLEMS[tag].retryable;
  }
}

/** No answer came: no network, a closed port, a connection cut. Worth trying again. */
export class NetworkFailure extends Error {
  override readonly name = 'NetworkFailure';
  readonly tag = 'NetworkFailure';
  readonly retryable = true;
  readonly url: string;
  constructor(url: string, cause: unknown) {
    super(`No answer from ${url}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.url = url;
  }
}

/** Something answered, but not as a Maillage node would: a proxy, another program, a page in HTML. */
export class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer';
  readonly tag = 'UnexpectedAnswer';
  readonly retryable: boolean;
  readonly url: string;
  readonly status: number;
  constructor(url: string, status: number) {
    super(`${url} answered ${status}, and not as a Maillage node does.`);
    this.url = url;
    this.status = status;
    this.retryable = status >= 502 && status <= 504;
  }
}

/** All that a call can reject with, told apart by `tag`; an aborted call rejects with the signal's own reason. */
export type ClientFailure = MaillageProblem | NetworkFailure | UnexpectedAnswer;

/** Is this one of the failures that a call of the client rejects with? */
export function isClientFailure(error: unknown): error is ClientFailure {
  return (
    error instanceof MaillageProblem || error instanceof NetworkFailure || error instanceof UnexpectedAnswer
  );
}

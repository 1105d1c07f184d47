import { type Problem, tagOf } from '@maillage/contract';
import type { ApiFetcher } from '@ts-rest/core';
import { MaillageProblem, NetworkFailure, UnexpectedAnswer } from './failures.ts';

/** What the client needs of `fetch`; a node's own `fetch` will do, without a network. */
export type Fetch = (request: Request) => Promise<Response> | Response;

/** How ts-rest reaches a node: JSON in, JSON out, every failure thrown with its tag. */
export function fetchApi(fetch: Fetch): ApiFetcher {
  return async ({ path, method, headers, body, rawBody, fetchOptions }) => {
    const signal = fetchOptions?.signal;
    // a file goes as it is; anything else was written as JSON
    const sent = rawBody instanceof Blob ? rawBody : (body ?? null);
    const request = new Request(path, { method, headers, body: sent, ...(signal && { signal }) });
    const response = await send(fetch, request);
    const answer = await readJson(request, response);
    if (response.ok || response.status === 304) {
      return { status: response.status, body: answer, headers: response.headers };
    }
    throw asFailure(request, response, answer);
  };
}

async function send(fetch: Fetch, request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (cause) {
    throw request.signal.aborted ? request.signal.reason : new NetworkFailure(request.url, cause);
  }
}

async function readJson(request: Request, response: Response): Promise<unknown> {
  if (response.status === 204 || response.status === 304) return undefined;
  const text = await readText(request, response);
  try {
    return JSON.parse(text);
  } catch {
    throw new UnexpectedAnswer(request.url, response.status);
  }
}

async function readText(request: Request, response: Response): Promise<string> {
  try {
    return await response.text();
  } catch (cause) {
    throw request.signal.aborted ? request.signal.reason : new NetworkFailure(request.url, cause);
  }
}

function asFailure(request: Request, response: Response, answer: unknown): Error {
  const type = typeof answer === 'object' && answer !== null && 'type' in answer ? answer.type : undefined;
  const tag = typeof type === 'string' ? tagOf(type) : undefined;
  return tag
    ? new MaillageProblem(tag, answer as Problem)
    : new UnexpectedAnswer(request.url, response.status);
}

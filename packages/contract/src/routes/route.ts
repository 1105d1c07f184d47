import type { Text } from '@maillage/schemas';
import type { ContractNoBodyType, ContractPlainType } from '@ts-rest/core';
import type { Parameters } from '../parameters/parameter.ts';
import type { Problem } from '../problem.ts';
import type { ProblemTag } from '../problems.ts';

/** What a node is asked to do; it has one handler for each. */
export type Action =
  | 'list'
  | 'get'
  | 'put'
  | 'patch'
  | 'remove'
  | 'create'
  | 'history'
  | 'validate'
  | 'validateDelivery'
  | 'search'
  | 'sheet'
  | 'territoryVerdicts'
  | 'territoryIndicators'
  | 'verdicts'
  | 'indicatorCatalogue'
  | 'indicatorValues'
  | 'rules'
  | 'health';

/** The headers of a request that a route reads. */
export type RequestHeader = 'If-Match' | 'If-None-Match';

/** A successful answer: its status, and the name of its shape under `#/components/schemas` for each media type. */
export type Success = {
  readonly status: 200 | 201 | 204 | 304;
  readonly says: Text;
  readonly media?: Readonly<Record<string, string>>;
};

/**
 * All that there is to say of a route beside its method and its path; generic readers need nothing else.
 *
 * - `operation`: its place in the contract (`pcs.list`)
 * - `record`: the record type it serves, if it serves one
 * - `deed`: what it does, said without the record type
 * - `access`: whether a token is needed to use it at all
 * - `body`: the name of the shape that it reads, by media type
 */
export type RouteAbout = {
  readonly operation: string;
  readonly action: Action;
  readonly record?: string;
  readonly group: Text;
  readonly deed: Text;
  readonly summary: Text;
  readonly access: 'public' | 'token';
  readonly path: Parameters;
  readonly query: Parameters;
  readonly headers: readonly RequestHeader[];
  readonly body?: Readonly<Record<string, string>>;
  readonly answers: readonly Success[];
  readonly problems: readonly ProblemTag[];
};

/** A value of the query as it is written in an address. */
type Written<V> = V extends number ? number : string;

/** A query as a client writes it. */
export type WrittenQuery<Q> = { readonly [K in keyof Q]?: Written<NonNullable<Q[K]>> };

/** The problems that a client must expect of a status. */
type Problems = ContractPlainType<Problem>;

/** What every route may answer beside its success. */
type ProblemAnswers = {
  400: Problems;
  401: Problems;
  403: Problems;
  404: Problems;
  406: Problems;
  410: Problems;
  412: Problems;
  413: Problems;
  415: Problems;
  422: Problems;
  428: Problems;
  500: Problems;
  503: Problems;
};

type Answered<A> = { [S in keyof A]: A[S] extends undefined ? ContractNoBodyType : ContractPlainType<A[S]> };

/** A route that reads. `A`: the body of each successful status, undefined for none. */
export type ReadRoute<P extends string, Q, A> = {
  method: 'GET';
  path: P;
  query: ContractPlainType<Q>;
  responses: Answered<A> & ProblemAnswers;
  metadata: RouteAbout;
};

/** A route that changes or checks something. */
export type WriteRoute<M extends 'POST' | 'PUT' | 'PATCH' | 'DELETE', P extends string, Q, B, A> = {
  method: M;
  path: P;
  query: ContractPlainType<Q>;
  body: B extends undefined ? ContractNoBodyType : ContractPlainType<B>;
  responses: Answered<A> & ProblemAnswers;
  metadata: RouteAbout;
};

/** A route with its types forgotten, as generic readers see it. */
export type AnyRoute = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly metadata: RouteAbout;
};

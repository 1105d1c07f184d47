import type { AnyRoute } from '@maillage/contract';
import type { AnyRecord, Language, Projection } from '@maillage/schemas';
import type { Effect } from 'effect';
import type { Failure } from '../failures.ts';
import type { NodeServices } from '../services/node-services.ts';

/** Who is calling, as far as their token says. */
export type Caller = {
  readonly name: string;
  readonly projection: Projection;
  readonly mayWrite: boolean;
};

/** Anyone. */
export const ANYONE: Caller = { name: 'public', projection: 'public', mayWrite: false };

/** A request that passed the door: its parameters are read, its caller known, the media type of its answer chosen. */
export type Call = {
  readonly route: AnyRoute;
  readonly record: AnyRecord | undefined;
  readonly request: Request;
  readonly caller: Caller;
  readonly media: string;
  readonly path: Readonly<Record<string, string>>;
  readonly query: unknown;
  /** the query as written, to name what was asked */
  readonly search: string;
  readonly language: () => Language;
};

/** What is sent back. A null text is no body at all. */
export type Answer = {
  readonly status: number;
  readonly text: string | null;
  readonly media?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** What a node does for one action of the contract. */
export type Handler = (call: Call) => Effect.Effect<Answer, Failure, NodeServices>;

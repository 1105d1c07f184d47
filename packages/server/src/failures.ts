import type { ParameterFault } from '@maillage/contract';
import type { Issue, Text } from '@maillage/schemas';
import { Data } from 'effect';
import type { StoreFault } from './store/store.ts';

/** A request that is not well written: in its parameters, its headers, or the JSON of its body. */
export class BadRequest extends Data.TaggedError('BadRequest')<{
  readonly detail: Text;
  readonly parameters?: readonly ParameterFault[];
  /** where text that is not JSON stops being so, from 1 */
  readonly line?: number;
  readonly column?: number;
}> {}

/** No token where one is needed, or a token that this node does not know. */
export class Unauthorized extends Data.TaggedError('Unauthorized')<{ readonly given: boolean }> {}

/** A token that may read but not write. */
export class Forbidden extends Data.TaggedError('Forbidden')<{ readonly name: string }> {}

export class RouteNotFound extends Data.TaggedError('RouteNotFound')<{ readonly path: string }> {}

export class MethodNotAllowed extends Data.TaggedError('MethodNotAllowed')<{
  readonly method: string;
  readonly allowed: readonly string[];
}> {}

export class RecordNotFound extends Data.TaggedError('RecordNotFound')<{
  readonly type: string;
  readonly id: string;
}> {}

export class RecordGone extends Data.TaggedError('RecordGone')<{
  readonly type: string;
  readonly id: string;
}> {}

export class TerritoryNotFound extends Data.TaggedError('TerritoryNotFound')<{
  readonly territory: string;
}> {}

export class RuleNotFound extends Data.TaggedError('RuleNotFound')<{
  readonly rule: string;
  readonly known: readonly string[];
}> {}

export class IndicatorNotFound extends Data.TaggedError('IndicatorNotFound')<{
  readonly indicator: string;
}> {}

export class NotAcceptable extends Data.TaggedError('NotAcceptable')<{
  readonly available: readonly string[];
}> {}

/** The version expected is not the current one. `exists`: whether there is a current one at all. */
export class VersionConflict extends Data.TaggedError('VersionConflict')<{
  readonly type: string;
  readonly id: string;
  readonly exists: boolean;
}> {}

export class PreconditionRequired extends Data.TaggedError('PreconditionRequired')<{
  readonly type: string;
  readonly id: string;
}> {}

export class BodyTooLarge extends Data.TaggedError('BodyTooLarge')<{ readonly limitBytes: number }> {}

export class UnsupportedMediaType extends Data.TaggedError('UnsupportedMediaType')<{
  readonly given: string;
  readonly accepted: readonly string[];
}> {}

/** A body that is JSON but not the record it should be. */
export class InvalidBody extends Data.TaggedError('InvalidBody')<{ readonly issues: readonly Issue[] }> {}

/** The store cannot answer now. */
export class StoreUnavailable extends Data.TaggedError('StoreUnavailable')<{ readonly fault: StoreFault }> {}

/** Everything that an operation of the node can fail with; each tag has its line in the table of the contract. */
export type Failure =
  | BadRequest
  | Unauthorized
  | Forbidden
  | RouteNotFound
  | MethodNotAllowed
  | RecordNotFound
  | RecordGone
  | TerritoryNotFound
  | RuleNotFound
  | IndicatorNotFound
  | NotAcceptable
  | VersionConflict
  | PreconditionRequired
  | BodyTooLarge
  | UnsupportedMediaType
  | InvalidBody
  | StoreUnavailable;

import { PROBLEM_TAGS, PROBLEMS, type ProblemTag } from '../problems.ts';
import type { AnyRoute, RouteAbout } from './route.ts';

/** What any route may answer: the caller, the node or its store may be at fault whatever is asked. */
const ALWAYS: readonly ProblemTag[] = [
  'BadRequest',
  'Unauthorized',
  'NotAcceptable',
  'Defect',
  'StoreUnavailable',
];

/** What a route that reads a body may answer. */
const OF_BODIES: readonly ProblemTag[] = ['BodyTooLarge', 'UnsupportedMediaType', 'InvalidBody'];

/**
 * Makes a route of ts-rest out of what is said of it. Its type is a named alias, given by the caller: inferred types
 * would be written out for every record in the declarations.
 */
export function declareRoute<R>(
  method: AnyRoute['method'],
  path: string,
  about: Omit<RouteAbout, 'problems' | 'deed'> & {
    readonly deed?: RouteAbout['deed'];
    readonly problems?: readonly ProblemTag[];
  },
): R {
  const problems = new Set<ProblemTag>([
    ...ALWAYS,
    ...(about.access === 'token' ? (['Forbidden'] as const) : []),
    ...(about.body ? OF_BODIES : []),
    ...(about.problems ?? []),
  ]);
  const statuses = [
    ...about.answers.map((answer) => answer.status),
    ...[...problems].map((tag) => PROBLEMS[tag].status),
  ];
  return {
    method,
    path,
    responses: Object.fromEntries(statuses.map((status) => [status, null])),
    metadata: { deed: about.summary, ...about, problems: PROBLEM_TAGS.filter((tag) => problems.has(tag)) },
  } as R;
}

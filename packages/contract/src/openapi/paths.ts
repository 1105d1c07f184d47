import type { Text } from '@maillage/schemas';
import type { Parameter } from '../parameters/parameter.ts';
import { PROBLEMS, type ProblemTag } from '../problems.ts';
import type { AnyRoute, RequestHeader, Success } from '../routes/route.ts';
import { type Json, refTo } from './json.ts';

/** The paths of a document, and the parameters that they share, each written once. */
export function pathsOf(routes: readonly AnyRoute[]): {
  readonly paths: Readonly<Record<string, Json>>;
  readonly parameters: Readonly<Record<string, Json>>;
} {
  const shared = new SharedParameters();
  const paths = new Map<string, Record<string, Json>>();
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    const item = paths.get(path) ?? {};
    item[route.method.toLowerCase()] = operationOf(route, shared);
    paths.set(path, item);
  }
  return {
    paths: Object.fromEntries(paths),
    parameters: { ...shared.written(), ...HEADER_PARAMETERS },
  };
}

function operationOf({ metadata }: AnyRoute, shared: SharedParameters): Json {
  const { operation, group, summary, access, path, query, headers, body, answers, problems } = metadata;
  return {
    operationId: operation,
    tags: [group.fr],
    summary: summary.fr,
    'x-summary-en': summary.en,
    parameters: [
      ...Object.entries(path).map(([name, one]) => shared.refTo(name, 'path', one)),
      ...Object.entries(query).map(([name, one]) => shared.refTo(name, 'query', one)),
      ...headers.map((header) => ({ $ref: `#/components/parameters/${header}` })),
      { $ref: '#/components/parameters/Accept-Language' },
    ],
    ...(body && { requestBody: { required: true, content: contentOf(body) } }),
    responses: {
      ...Object.fromEntries(answers.map((answer) => [answer.status, responseOf(answer)])),
      ...problemResponses(problems),
    },
    security: access === 'token' ? [{ token: [] }] : [{}, { token: [] }],
  };
}

/** The parameters met so far, by their declaration; two that bear one name are told apart by a number. */
class SharedParameters {
  readonly #names = new Map<Parameter, string>();
  readonly #written: Record<string, Json> = {};

  refTo(name: string, where: 'path' | 'query', parameter: Parameter): Json {
    const key = this.#names.get(parameter) ?? this.#write(name, where, parameter);
    return { $ref: `#/components/parameters/${key}` };
  }

  written(): Readonly<Record<string, Json>> {
    return this.#written;
  }

  #write(name: string, where: 'path' | 'query', parameter: Parameter): string {
    const taken = [...this.#names.values()].filter((key) => key.replace(/-\d+$/, '') === name).length;
    const key = taken === 0 ? name : `${name}-${taken + 1}`;
    this.#names.set(parameter, key);
    this.#written[key] = parameterOf(name, where, parameter);
    return key;
  }
}

function parameterOf(name: string, where: 'path' | 'query', parameter: Parameter): Json {
  return {
    name,
    in: where,
    required: where === 'path' || parameter.required === true,
    ...described(parameter.description),
    schema: parameter.schema,
    example: parameter.schema.type === 'integer' ? Number(parameter.example) : parameter.example,
  };
}

function responseOf({ says, media, status }: Success): Json {
  return {
    ...described(says),
    ...(status !== 204 && { headers: { ETag: { $ref: '#/components/headers/ETag' } } }),
    ...(media && { content: contentOf(media) }),
  };
}

function contentOf(media: Readonly<Record<string, string>>): Json {
  return Object.fromEntries(Object.entries(media).map(([type, shape]) => [type, { schema: refTo(shape) }]));
}

/** Problems of one status share one response. */
function problemResponses(tags: readonly ProblemTag[]): Json {
  const byStatus = Object.groupBy(tags, (tag) => PROBLEMS[tag].status);
  return Object.fromEntries(
    Object.entries(byStatus).map(([status, own = []]) => [
      status,
      own.length === 1 && own[0] ? { $ref: `#/components/responses/${own[0]}` } : severalProblems(own),
    ]),
  );
}

function severalProblems(tags: readonly ProblemTag[]): Json {
  return {
    ...described({
      fr: tags.map((tag) => PROBLEMS[tag].title.fr).join(' ; '),
      en: tags.map((tag) => PROBLEMS[tag].title.en).join('; '),
    }),
    content: { 'application/problem+json': { schema: refTo('Problem') } },
  };
}

function described({ fr, en }: Text): Json {
  return { description: fr, 'x-description-en': en };
}

/** The headers of requests, described once. */
const HEADER_PARAMETERS: Readonly<Record<RequestHeader | 'Accept-Language', Json>> = {
  'If-Match': {
    name: 'If-Match',
    in: 'header',
    required: false,
    ...described({
      fr: "ETag de la version que l'on veut changer ; obligatoire pour changer ce qui existe",
      en: 'ETag of the version to change; required to change what exists',
    }),
    schema: { type: 'string' },
    example: '"3ddf3b442b24b9ff12e087c497da06eb43ceb37d8f3f6f128f321060e7f7e128"',
  },
  'If-None-Match': {
    name: 'If-None-Match',
    in: 'header',
    required: false,
    ...described({
      fr: "En lecture, ETag que l'on a déjà (304 s'il est à jour) ; en écriture, * pour créer sans rien écraser",
      en: 'When reading, the ETag already held (304 when current); when writing, * to create and overwrite nothing',
    }),
    schema: { type: 'string' },
    example: '*',
  },
  'Accept-Language': {
    name: 'Accept-Language',
    in: 'header',
    required: false,
    ...described({ fr: 'Langue des problèmes : fr ou en', en: 'Language of the problems: fr or en' }),
    schema: { type: 'string', default: 'fr' },
    example: 'fr',
  },
};

import { contractOf, type Records, routesOf } from '../contract-of.ts';
import { PROBLEM_TAGS, PROBLEMS, type ProblemTag, problemType } from '../problems.ts';
import { type Json, refTo } from './json.ts';
import { pathsOf } from './paths.ts';
import { schemasOf } from './schemas.ts';

/**
 * - `baseUrl`: where the node is
 * - `examples`: a draft to show for each record type, by name; the smallest one that has the right shape when not given
 */
export type OpenApiOptions = {
  readonly baseUrl: string;
  readonly examples?: Readonly<Record<string, unknown>>;
};

/** The contract of a node that serves these records, as an OpenAPI 3.1 document. */
export function openapi(records: Records, { baseUrl, examples = {} }: OpenApiOptions): Json {
  const routes = routesOf(contractOf(records));
  const groups = new Map(routes.map(({ metadata: { group } }) => [group.fr, group.en]));
  const { paths, parameters } = pathsOf(routes);
  return {
    openapi: '3.1.1',
    info: INFO,
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers: [{ url: baseUrl }],
    tags: [...groups].map(([name, en]) => ({ name, 'x-name-en': en })),
    paths,
    components: {
      schemas: schemasOf(records, examples),
      parameters,
      headers: { ETag },
      responses: Object.fromEntries(PROBLEM_TAGS.map((tag) => [tag, problemResponse(tag)])),
      securitySchemes: { token: TOKEN },
    },
  };
}

const INFO: Json = {
  title: 'Maillage',
  version: '1.0.0',
  summary: "L'interface d'un nœud des données de la résilience des territoires",
  'x-summary-en': 'The interface of a node of territorial resilience data',
  description:
    'Lectures publiques sans jeton. Les écritures demandent un jeton et la version attendue (If-Match). Les problèmes suivent la RFC 9457, en français ou en anglais selon Accept-Language.',
  'x-description-en':
    'Public reads need no token. Writes need a token and the version expected (If-Match). Problems follow RFC 9457, in French or English according to Accept-Language.',
  license: { name: 'MIT', identifier: 'MIT' },
};

const ETag: Json = {
  description: 'Empreinte de ce qui est envoyé ; à rendre dans If-Match ou If-None-Match',
  'x-description-en': 'Hash of what is sent; to give back in If-Match or If-None-Match',
  schema: { type: 'string' },
};

const TOKEN: Json = {
  type: 'http',
  scheme: 'bearer',
  description: 'Jeton donné par la personne qui exploite le nœud',
  'x-description-en': 'Token given by whoever runs the node',
};

function problemResponse(tag: ProblemTag): Json {
  const { status, title } = PROBLEMS[tag];
  return {
    description: title.fr,
    'x-description-en': title.en,
    content: {
      'application/problem+json': {
        schema: refTo('Problem'),
        example: { type: problemType(tag), title: title.fr, status },
      },
    },
  };
}

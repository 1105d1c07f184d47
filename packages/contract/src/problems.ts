import type { Text } from '@maillage/schemas';

/** What a kind of problem is called on the wire. */
export type ProblemKind = {
  readonly status: number;
  readonly title: Text;
  /** may the same request work later, unchanged? */
  readonly retryable: boolean;
};

/** The one table: tag of a failure ↔ HTTP status ↔ RFC 9457 problem type ↔ title. Server and client both read it. */
export const PROBLEMS = {
  BadRequest: {
    status: 400,
    title: { fr: 'Demande mal écrite', en: 'Badly written request' },
    retryable: false,
  },
  Unauthorized: {
    status: 401,
    title: { fr: 'Jeton absent ou inconnu', en: 'Token missing or unknown' },
    retryable: false,
  },
  Forbidden: { status: 403, title: { fr: 'Droit insuffisant', en: 'Not allowed' }, retryable: false },
  RouteNotFound: {
    status: 404,
    title: { fr: "Cette adresse n'existe pas", en: 'No such address' },
    retryable: false,
  },
  RecordNotFound: {
    status: 404,
    title: { fr: 'Fiche introuvable', en: 'Record not found' },
    retryable: false,
  },
  TerritoryNotFound: {
    status: 404,
    title: { fr: 'Territoire inconnu de ce nœud', en: 'Territory unknown to this node' },
    retryable: false,
  },
  RuleNotFound: { status: 404, title: { fr: 'Règle inconnue', en: 'Unknown rule' }, retryable: false },
  IndicatorNotFound: {
    status: 404,
    title: { fr: 'Indicateur inconnu', en: 'Unknown indicator' },
    retryable: false,
  },
  MethodNotAllowed: {
    status: 405,
    title: { fr: 'Méthode refusée', en: 'Method not allowed' },
    retryable: false,
  },
  NotAcceptable: {
    status: 406,
    title: { fr: 'Format non disponible', en: 'Format not available' },
    retryable: false,
  },
  RecordGone: { status: 410, title: { fr: 'Fiche supprimée', en: 'Record deleted' }, retryable: false },
  VersionConflict: {
    status: 412,
    title: { fr: 'La fiche a changé entre-temps', en: 'The record has changed meanwhile' },
    retryable: false,
  },
  BodyTooLarge: { status: 413, title: { fr: 'Contenu trop long', en: 'Body too large' }, retryable: false },
  UnsupportedMediaType: {
    status: 415,
    title: { fr: 'Type de contenu non pris en charge', en: 'Unsupported media type' },
    retryable: false,
  },
  InvalidBody: { status: 422, title: { fr: 'Contenu refusé', en: 'Invalid body' }, retryable: false },
  PreconditionRequired: {
    status: 428,
    title: { fr: 'Version attendue non précisée', en: 'Expected version not given' },
    retryable: false,
  },
  Defect: { status: 500, title: { fr: 'Erreur du nœud', en: 'Error of the node' }, retryable: true },
  StoreUnavailable: {
    status: 503,
    title: { fr: 'Stockage indisponible', en: 'Store unavailable' },
    retryable: true,
  },
} as const satisfies Record<string, ProblemKind>;

/** The tag of a failure that travels. */
export type ProblemTag = keyof typeof PROBLEMS;

export const PROBLEM_TAGS = Object.keys(PROBLEMS) as readonly ProblemTag[];

/** Beside the schemas' addresses: a name to compare first of all, the same for every node. */
const PROBLEM_NAMESPACE = 'https://w3id.org/maillage/problem/';

/**
 * The RFC 9457 `type` of a problem.
 *
 * @example
 * problemType('RecordNotFound') // => 'https://w3id.org/maillage/problem/record-not-found'
 */
export function problemType(tag: ProblemTag): string {
  return PROBLEM_NAMESPACE + tag.replace(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}

const TAG_OF = new Map<string, ProblemTag>(PROBLEM_TAGS.map((tag) => [problemType(tag), tag]));

/** The tag that a problem type stands for, undefined for a type that is not ours. */
export function tagOf(type: string): ProblemTag | undefined {
  return TAG_OF.get(type);
}

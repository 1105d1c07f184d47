import { contractOf, type Records } from '@maillage/contract';
import { type Indicator, indicators as ourIndicators } from '@maillage/indicators';
import {
  DEFAULT_SETTINGS,
  type Language,
  type LegalRule,
  type LegalSettings,
  legalRules as ourLegalRules,
  records as ourRecords,
  type TerritoryRef,
  type Text,
  territoryRef,
} from '@maillage/schemas';
import type { EventSink } from '../events.ts';
import type { RecordStore } from '../store/store.ts';
import type { Token } from './token.ts';

/**
 * What a node is told.
 *
 * - `baseUrl`: where the world reaches it
 * - `identity`: the base of every id that it gives, kept for ever even if the address changes; `baseUrl` when not given
 * - `store`: where its records are kept
 * - `records`, `legalRules`, `indicators`: the vocabulary it serves; this project's when not given
 * - `tokens`: who may read everything or write; without one, the node is read-only and public
 * - `territory`: whose node it is
 * - `language`: of problems, when the caller asks for none; French when not given
 * - `bodyLimitBytes`: the longest body read; 1 MiB when not given
 * - `now`: the clock
 * - `tell`: what to do with events worth keeping; warnings and errors go to the standard error when not given
 */
export type NodeConfig = {
  readonly baseUrl: string;
  readonly identity?: string;
  readonly store: RecordStore;
  readonly records?: Records;
  readonly legalRules?: readonly LegalRule[];
  readonly legalSettings?: LegalSettings;
  readonly indicators?: readonly Indicator[];
  readonly tokens?: readonly Token[];
  readonly territory?: TerritoryRef;
  readonly language?: Language;
  readonly bodyLimitBytes?: number;
  readonly now?: () => Date;
  readonly tell?: EventSink;
};

/** A config that holds together, with nothing left to guess. */
export type Settings = Required<Omit<NodeConfig, 'territory' | 'tell'>> & {
  readonly territory: TerritoryRef | undefined;
  readonly tell: EventSink | undefined;
  readonly contract: object;
};

/** The config contradicts itself: the node refuses to start, and says all that is wrong at once. */
export class ConfigRefused extends Error {
  override readonly name = 'ConfigRefused';
  readonly reasons: readonly Text[];
  constructor(reasons: readonly Text[]) {
    super(reasons.map((reason) => reason.fr).join('\n'));
    this.reasons = reasons;
  }
}

/** bytes; a record of the largest kind (a département's outline) stays well under it */
const BODY_LIMIT_BYTES = 1_048_576;

/**
 * Settles a config.
 *
 * @throws ConfigRefused  with a sentence for each contradiction
 */
export function settle(config: NodeConfig): Settings {
  const reasons = [
    ...baseUrlFaults(config.baseUrl),
    ...(config.identity === undefined ? [] : baseUrlFaults(config.identity)),
    ...tokenFaults(config.tokens ?? []),
    ...twice(
      (config.legalRules ?? []).map((rule) => rule.id),
      'La règle',
      'Rule',
    ),
    ...twice(
      (config.indicators ?? []).map((indicator) => indicator.id),
      'L’indicateur',
      'Indicator',
    ),
    ...territoryFaults(config.territory),
    ...limitFaults(config.bodyLimitBytes),
    ...recordFaults(config.records),
  ];
  if (reasons.length > 0) throw new ConfigRefused(reasons);
  const records = config.records ?? ourRecords;
  return {
    baseUrl: config.baseUrl.replace(/\/+$/, ''),
    identity: (config.identity ?? config.baseUrl).replace(/\/+$/, ''),
    store: config.store,
    records,
    contract: contractOf(records),
    legalRules: config.legalRules ?? ourLegalRules,
    legalSettings: config.legalSettings ?? DEFAULT_SETTINGS,
    indicators: config.indicators ?? ourIndicators,
    tokens: config.tokens ?? [],
    territory: config.territory,
    language: config.language ?? 'fr',
    bodyLimitBytes: config.bodyLimitBytes ?? BODY_LIMIT_BYTES,
    now: config.now ?? (() => new Date()),
    tell: config.tell,
  };
}

function baseUrlFaults(baseUrl: string): Text[] {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  const plain =
    url && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '' && !url.username;
  if (plain) return [];
  return [
    {
      fr: `L'adresse du nœud doit être complète, sans paramètre (https://exemple.fr) ; trouvé « ${baseUrl} ».`,
      en: `The address of the node must be whole, without parameters (https://example.org); found "${baseUrl}".`,
    },
  ];
}

function tokenFaults(tokens: readonly Token[]): Text[] {
  const shapes = tokens
    .filter((token) => !/^[0-9a-f]{64}$/.test(token.sha256) || token.name.trim() === '')
    .map((token) => ({
      fr: `Le jeton « ${token.name} » doit avoir un nom et une empreinte SHA-256 en hexadécimal.`,
      en: `Token "${token.name}" must have a name and a SHA-256 hash in hexadecimal.`,
    }));
  return [
    ...shapes,
    ...twice(
      tokens.map((token) => token.name),
      'Le jeton',
      'Token',
    ),
    ...twice(
      tokens.map((token) => token.sha256),
      "L'empreinte de jeton",
      'Token hash',
    ),
  ];
}

function twice(names: readonly string[], fr: string, en: string): Text[] {
  const repeated = new Set(names.filter((name, i) => names.indexOf(name) !== i));
  return [...repeated].map((name) => ({
    fr: `${fr} « ${name} » est donné deux fois.`,
    en: `${en} "${name}" is given twice.`,
  }));
}

function territoryFaults(territory: TerritoryRef | undefined): Text[] {
  if (territory === undefined || territoryRef.safeParse(territory).success) return [];
  return [
    {
      fr: `« ${territory.code} » n'est pas un code de niveau ${territory.level}.`,
      en: `"${territory.code}" is not a code of level ${territory.level}.`,
    },
  ];
}

function limitFaults(limit: number | undefined): Text[] {
  if (limit === undefined || (Number.isInteger(limit) && limit > 0)) return [];
  return [
    {
      fr: `La taille limite d'un contenu doit être un nombre d'octets entier et positif ; trouvé ${limit}.`,
      en: `The size limit of a body must be a whole, positive number of bytes; found ${limit}.`,
    },
  ];
}

function recordFaults(records: Records | undefined): Text[] {
  if (records === undefined) return [];
  try {
    contractOf(records);
    return [];
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    return [{ fr: `Types de fiches : ${said}`, en: `Record types: ${said}` }];
  }
}

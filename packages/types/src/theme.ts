// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Extensions, Instant, LocalId, PartialDate, Source, WebAddress } from './shared.ts';

/**
 * Thème : Un thème de concertation ou de feuille de route, auquel se rangent contributions, effets et mesures.
 *
 * Theme: A theme of a concertation or a roadmap, under which contributions, effects and measures are put.
 */
export interface Theme {
  /**
   * Nom · Name
   */
  name: string;
  /**
   * Concertation
   */
  concertation?: LocalId;
  /**
   * Thème plus large · Broader theme
   */
  broader?: LocalId;
  /**
   * Description
   */
  description?: string;
  /**
   * Rang · Rank
   */
  order?: number;
}

/**
 * Thème : la fiche, avec son enveloppe
 *
 * Theme: the record, with its envelope
 *
 * Concertation du Pas-de-Calais (read-in-the-text)
 */
export interface ThemeRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'theme';
  /**
   * Version du schéma · Schema version
   */
  version: string;
  /**
   * Révision · Revision
   */
  revision: number;
  /**
   * Nœud d'origine · Node of origin
   */
  origin: WebAddress;
  /**
   * Enregistré le · Recorded at
   */
  recordedAt: Instant;
  /**
   * Source
   */
  source: Source;
  /**
   * Valable depuis · Valid from
   */
  validFrom?: PartialDate;
  /**
   * Valable jusqu'au · Valid to
   */
  validTo?: PartialDate;
  /**
   * Extensions : Ce qu'un territoire ajoute à la fiche, sous son propre nom. La projection publique ne le montre pas
   *
   * Extensions: What a territory adds to the record, under its own name. The public projection does not show it
   */
  extensions?: Extensions;
  body: Theme;
}

/**
 * Thème : ce qu'un écrivain envoie
 *
 * Theme: what a writer sends
 *
 * Concertation du Pas-de-Calais (read-in-the-text)
 */
export interface ThemeDraft {
  /**
   * Source
   */
  source: Source;
  /**
   * Valable depuis · Valid from
   */
  validFrom?: PartialDate;
  /**
   * Valable jusqu'au · Valid to
   */
  validTo?: PartialDate;
  /**
   * Extensions : Ce qu'un territoire ajoute à la fiche, sous son propre nom. La projection publique ne le montre pas
   *
   * Extensions: What a territory adds to the record, under its own name. The public projection does not show it
   */
  extensions?: Extensions;
  body: Theme;
}

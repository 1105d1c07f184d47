// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Extensions, Instant, LocalId, PartialDate, Source, TerritoryRef, WebAddress } from './shared.ts';

/**
 * Levier : Un levier de résilience et le référentiel d'où il vient : les cinq de la stratégie, les huit de la table ronde, les principes et leviers de la boussole.
 *
 * Lever: A lever of resilience and the referential it comes from: the five of the strategy, the eight of the round table, the principles and levers of the compass.
 */
export interface Lever {
  /**
   * Code : Celui de la liste contrôlée levers
   *
   * Code: That of the controlled list levers
   */
  code: string;
  /**
   * Nom · Name
   */
  name: string;
  /**
   * Référentiel · Referential
   */
  referential: 'strategy' | 'round-table' | 'compass-principle' | 'compass-lever' | 'local';
  /**
   * Principe : Identifiant local du levier plus large
   *
   * Principle: Local identifier of the broader lever
   */
  broader?: LocalId;
  /**
   * Leviers proches : Dans les autres référentiels
   *
   * Close levers: In the other referentials
   */
  close?: LocalId[];
  /**
   * Description
   */
  description?: string;
  /**
   * Activé par · Activated by
   */
  activated?: {
    /**
     * Territoire · Territory
     */
    territory: TerritoryRef;
    /**
     * Comment · How
     */
    what: string;
    /**
     * Date
     */
    on?: PartialDate;
  }[];
}

/**
 * Levier : la fiche, avec son enveloppe
 *
 * Lever: the record, with its envelope
 *
 * Webinaire du 14 décembre 2020 (read-in-the-text)
 */
export interface LeverRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'lever';
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
  body: Lever;
}

/**
 * Levier : ce qu'un écrivain envoie
 *
 * Lever: what a writer sends
 *
 * Webinaire du 14 décembre 2020 (read-in-the-text)
 */
export interface LeverDraft {
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
  body: Lever;
}

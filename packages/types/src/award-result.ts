// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Extensions, Instant, LocalId, PartialDate, Source, TerritoryRef, WebAddress } from './shared.ts';

/**
 * Résultat de prix : Le résultat d'une candidature : son rang, sa distinction, et si elle a essaimé depuis.
 *
 * Award result: The result of an application: its rank, its distinction, and whether it has spread since.
 */
export interface AwardResult {
  /**
   * Édition · Edition
   */
  edition: LocalId;
  /**
   * Candidature · Application
   */
  application: LocalId;
  /**
   * Résultat · Outcome
   */
  outcome: 'winner' | 'mention' | 'finalist' | 'not-kept';
  /**
   * Catégorie · Category
   */
  category?: 'research' | 'training' | 'action' | 'tool';
  /**
   * Rang · Rank
   */
  rank?: number;
  /**
   * Note finale · Final score
   */
  score?: number;
  /**
   * Proclamé le · Announced on
   */
  on?: PartialDate;
  /**
   * Essaimage · Replications
   */
  replications?: {
    /**
     * Territoire · Territory
     */
    territory: TerritoryRef;
    /**
     * Date
     */
    on?: PartialDate;
  }[];
}

/**
 * Résultat de prix : la fiche, avec son enveloppe
 *
 * Award result: the record, with its envelope
 *
 * Projet résilience des territoires, fiche 3.4 (read-in-the-text)
 */
export interface AwardResultRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'award-result';
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
  body: AwardResult;
}

/**
 * Résultat de prix : ce qu'un écrivain envoie
 *
 * Award result: what a writer sends
 *
 * Projet résilience des territoires, fiche 3.4 (read-in-the-text)
 */
export interface AwardResultDraft {
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
  body: AwardResult;
}

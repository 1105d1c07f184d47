// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Extensions, Instant, PartialDate, Source, TerritoryRef, WebAddress } from './shared.ts';

/**
 * Édition de prix : Une édition d'un prix de l'innovation : qui le patronne, quand on candidate, ses catégories, ses critères et leur poids.
 *
 * Award edition: An edition of an innovation award: who sponsors it, when to apply, its categories, its criteria and their weights.
 */
export interface AwardEdition {
  /**
   * Nom · Name
   */
  name: string;
  /**
   * Numéro · Number
   */
  number?: number;
  /**
   * Patronages · Patrons
   */
  patrons?: string[];
  /**
   * Candidatures du · Applications from
   */
  openFrom: PartialDate;
  /**
   * au · until
   */
  openUntil: PartialDate;
  /**
   * Résultats le · Results on
   */
  resultsOn?: PartialDate;
  /**
   * Catégories · Categories
   *
   * Projet résilience des territoires, fiche 3.4 (read-in-the-text)
   *
   * @minItems 1
   *
   * Items: Catégories · Categories
   */
  categories: [
    'research' | 'training' | 'action' | 'tool',
    ...('research' | 'training' | 'action' | 'tool')[]
  ];
  /**
   * Critères · Criteria
   */
  criteria?: {
    /**
     * Critère · Criterion
     */
    name: string;
    /**
     * Poids : Relatif aux autres
     *
     * Weight: Relative to the others
     */
    weight: number;
  }[];
  /**
   * Note maximale · Highest score
   */
  scale: number;
  /**
   * Territoire · Territory
   */
  territory: TerritoryRef;
  /**
   * Règlement · Rules
   */
  rulesUrl?: WebAddress;
}

/**
 * Édition de prix : la fiche, avec son enveloppe
 *
 * Award edition: the record, with its envelope
 *
 * Projet résilience des territoires, fiche 3.4 (read-in-the-text)
 */
export interface AwardEditionRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'award-edition';
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
  body: AwardEdition;
}

/**
 * Édition de prix : ce qu'un écrivain envoie
 *
 * Award edition: what a writer sends
 *
 * Projet résilience des territoires, fiche 3.4 (read-in-the-text)
 */
export interface AwardEditionDraft {
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
  body: AwardEdition;
}

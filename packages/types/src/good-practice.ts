// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Extensions, Figure, Hazard, Instant, LocalId, PartialDate, Source, TerritoryRef, WebAddress } from './shared.ts';

/**
 * Bonne pratique : Une pratique de gestion de crise, avant, pendant ou après : son contexte, ses moyens, ses résultats et leurs preuves, ses limites, et qui l'a reprise.
 *
 * Good practice: A crisis-management practice, before, during or after: its context, its means, its results and their proofs, its limits, and who took it up.
 */
export interface GoodPractice {
  /**
   * Titre · Title
   */
  name: string;
  /**
   * Phases
   *
   * Projet résilience des territoires, fiche 2.1 (read-in-the-text)
   *
   * @minItems 1
   *
   * Items: Phases
   */
  phases: ['before' | 'during' | 'after', ...('before' | 'during' | 'after')[]];
  /**
   * Aléas · Hazards
   */
  hazards?: Hazard[];
  /**
   * Territoire · Territory
   */
  territory: TerritoryRef;
  /**
   * Contexte · Context
   */
  context: string;
  /**
   * Moyens · Means
   */
  means?: string[];
  /**
   * Étapes · Steps
   */
  steps?: string[];
  /**
   * Résultats · Results
   */
  results?: string[];
  /**
   * Preuves · Proofs
   */
  proofs?: {
    /**
     * Preuve · Proof
     */
    what: string;
    /**
     * Adresse · Address
     */
    url?: WebAddress;
    /**
     * Mesure · Measure
     */
    measured?: Figure;
  }[];
  /**
   * Limites · Limits
   */
  limits?: string[];
  /**
   * Transposable
   */
  transposable?: 'as-is' | 'adapted' | 'hard' | 'no';
  /**
   * Conditions de reprise · Conditions for reuse
   */
  transposability?: string;
  /**
   * Auteur : Identifiant local de l'acteur ; pas une personne
   *
   * Author: Local identifier of the actor; not a person
   */
  author?: LocalId;
  /**
   * PCS
   */
  pcs?: LocalId;
  /**
   * Observatoire · Observatory
   */
  ort?: LocalId;
  /**
   * Licence
   */
  licence?: string;
  /**
   * Publiée le · Published on
   */
  publishedOn?: PartialDate;
  /**
   * Reprises · Adoptions
   */
  adoptions?: {
    /**
     * Territoire · Territory
     */
    territory: TerritoryRef;
    /**
     * Acteur · Actor
     */
    actor?: LocalId;
    /**
     * Date
     */
    on?: PartialDate;
    /**
     * Ce qui a changé · What changed
     */
    changed?: string;
  }[];
}

/**
 * Bonne pratique : la fiche, avec son enveloppe
 *
 * Good practice: the record, with its envelope
 *
 * Projet résilience des territoires, fiche 2.1 (read-in-the-text)
 */
export interface GoodPracticeRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'good-practice';
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
  body: GoodPractice;
}

/**
 * Bonne pratique : ce qu'un écrivain envoie
 *
 * Good practice: what a writer sends
 *
 * Projet résilience des territoires, fiche 2.1 (read-in-the-text)
 */
export interface GoodPracticeDraft {
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
  body: GoodPractice;
}

// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Extensions, Instant, LocalId, PartialDate, Source, TerritoryRef, WebAddress } from './shared.ts';

/**
 * Écart : L'écart entre le niveau qu'un besoin demande et celui que les réponses atteignent, tel qu'on l'a relevé un jour donné.
 *
 * Gap: The gap between the level that a need asks for and the one that responses reach, as read on a given day.
 */
export interface Gap {
  /**
   * Besoin : Identifiant local
   *
   * Need: Local identifier
   */
  need: LocalId;
  /**
   * Territoire · Territory
   */
  territory: TerritoryRef;
  /**
   * Relevé le · Read on
   */
  on: PartialDate;
  /**
   * Niveau demandé : De 0 (rien) à 3 (entier)
   *
   * Level needed: From 0 (none) to 3 (full)
   */
  needed: number;
  /**
   * Niveau atteint : De 0 (rien) à 3 (entier)
   *
   * Level reached: From 0 (none) to 3 (full)
   */
  reached: number;
  /**
   * Écart : Demandé moins atteint ; négatif si la réponse dépasse le besoin
   *
   * Gap: Needed minus reached; negative when the response exceeds the need
   */
  gap: number;
  /**
   * Poids : Par exemple la part des habitants concernés
   *
   * Weight: For instance the share of residents concerned
   */
  weight?: number;
  /**
   * Réponses comptées · Responses counted
   */
  responses?: LocalId[];
}

/**
 * Écart : la fiche, avec son enveloppe
 *
 * Gap: the record, with its envelope
 *
 * axe 3, objectif 1 (read-in-the-text)
 */
export interface GapRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'gap';
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
  body: Gap;
}

/**
 * Écart : ce qu'un écrivain envoie
 *
 * Gap: what a writer sends
 *
 * axe 3, objectif 1 (read-in-the-text)
 */
export interface GapDraft {
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
  body: Gap;
}

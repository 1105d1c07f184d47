// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Extensions, Instant, LocalId, PartialDate, Source, WebAddress } from './shared.ts';

/**
 * Réponse à un besoin : Ce qu'un acteur fait pour un besoin, à quel niveau, et sur quelle preuve.
 *
 * Response to a need: What an actor does for a need, at what level, and on what proof.
 */
export interface NeedResponse {
  /**
   * Besoin : Identifiant local
   *
   * Need: Local identifier
   */
  need: LocalId;
  /**
   * Acteur : Identifiant local
   *
   * Actor: Local identifier
   */
  actor: LocalId;
  /**
   * Réponse · Response
   */
  name: string;
  /**
   * Niveau atteint : De 0 (rien) à 3 (entier)
   *
   * Level reached: From 0 (none) to 3 (full)
   *
   * Projet résilience des territoires, fiche 3.1 (read-in-the-text)
   */
  level: number;
  /**
   * Preuve · Proof
   */
  proof?: string;
  /**
   * Preuve en ligne · Proof online
   */
  proofUrl?: WebAddress;
  /**
   * Projet d'adaptation · Adaptation project
   */
  project?: LocalId;
  /**
   * Depuis · Since
   */
  since?: PartialDate;
  /**
   * Jusqu'au · Until
   */
  until?: PartialDate;
}

/**
 * Réponse à un besoin : la fiche, avec son enveloppe
 *
 * Response to a need: the record, with its envelope
 *
 * Projet résilience des territoires, fiche 3.1 (read-in-the-text)
 */
export interface NeedResponseRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'need-response';
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
  body: NeedResponse;
}

/**
 * Réponse à un besoin : ce qu'un écrivain envoie
 *
 * Response to a need: what a writer sends
 *
 * Projet résilience des territoires, fiche 3.1 (read-in-the-text)
 */
export interface NeedResponseDraft {
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
  body: NeedResponse;
}

// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Extensions, Instant, LocalId, PartialDate, Source, TerritoryRef, WebAddress } from './shared.ts';

/**
 * Défi : Un défi posé à un hackathon ou à un appel à idées : la question, qui le pose, et qui en suivra les suites.
 *
 * Challenge: A challenge set to a hackathon or a call for ideas: the question, who sets it, and who will follow what comes of it.
 */
export interface Challenge {
  /**
   * Titre · Title
   */
  name: string;
  /**
   * Question
   */
  question: string;
  /**
   * Événement : Identifiant local
   *
   * Event: Local identifier
   */
  event?: LocalId;
  /**
   * Posé par : Un organisme
   *
   * Set by: An organisation
   */
  setBy: string;
  /**
   * Suivi par : Chaque événement a quelqu'un pour la suite
   *
   * Followed up by: Each event has someone for what follows
   *
   * Projet résilience des territoires, fiche 3.2 (read-in-the-text)
   */
  followUp?: string;
  /**
   * Besoin · Need
   */
  need?: LocalId;
  /**
   * Territoire · Territory
   */
  territory?: TerritoryRef;
  /**
   * Ouvert le · Open from
   */
  openFrom?: PartialDate;
  /**
   * Fermé le · Open until
   */
  openUntil?: PartialDate;
  /**
   * Critères · Criteria
   */
  criteria?: string[];
}

/**
 * Défi : la fiche, avec son enveloppe
 *
 * Challenge: the record, with its envelope
 *
 * Projet résilience des territoires, fiche 3.2 (read-in-the-text)
 */
export interface ChallengeRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'challenge';
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
  body: Challenge;
}

/**
 * Défi : ce qu'un écrivain envoie
 *
 * Challenge: what a writer sends
 *
 * Projet résilience des territoires, fiche 3.2 (read-in-the-text)
 */
export interface ChallengeDraft {
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
  body: Challenge;
}

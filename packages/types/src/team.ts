// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Contact, Extensions, Instant, LocalId, PartialDate, Source, WebAddress } from './shared.ts';

/**
 * Équipe : Une équipe qui relève un défi : combien, de quels métiers, jamais les noms.
 *
 * Team: A team that takes up a challenge: how many, of which professions, never the names.
 */
export interface Team {
  /**
   * Nom · Name
   */
  name: string;
  /**
   * Défi : Identifiant local
   *
   * Challenge: Local identifier
   */
  challenge: LocalId;
  /**
   * Membres · Members
   */
  size: number;
  /**
   * Métiers · Professions
   */
  professions?: string[];
  /**
   * Organismes · Organisations
   */
  origins?: string[];
  /**
   * Contact
   */
  contact?: Contact;
}

/**
 * Équipe : la fiche, avec son enveloppe
 *
 * Team: the record, with its envelope
 *
 * Projet résilience des territoires, fiche 3.2 (read-in-the-text)
 */
export interface TeamRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'team';
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
  body: Team;
}

/**
 * Équipe : ce qu'un écrivain envoie
 *
 * Team: what a writer sends
 *
 * Projet résilience des territoires, fiche 3.2 (read-in-the-text)
 */
export interface TeamDraft {
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
  body: Team;
}

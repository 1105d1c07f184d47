// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Extensions, Instant, LocalId, PartialDate, Source, WebAddress } from './shared.ts';

/**
 * Livrable : Ce qu'un atelier, un défi ou une concertation a produit, et ce qu'il en reste un an après.
 *
 * Deliverable: What a workshop, a challenge or a concertation produced, and what is left of it a year later.
 */
export interface Deliverable {
  /**
   * Nom · Name
   */
  name: string;
  /**
   * Nature · Kind
   */
  kind: 'report' | 'prototype' | 'roadmap' | 'scenarios' | 'text' | 'data' | 'film' | 'plan' | 'other';
  /**
   * Statut · Status
   */
  status: 'announced' | 'ongoing' | 'delivered' | 'dropped';
  /**
   * Concertation
   */
  concertation?: LocalId;
  /**
   * Événement · Event
   */
  event?: LocalId;
  /**
   * Atelier · Workshop
   */
  workshop?: LocalId;
  /**
   * Défi · Challenge
   */
  challenge?: LocalId;
  /**
   * Équipe · Team
   */
  team?: LocalId;
  /**
   * Livré le · Delivered on
   */
  deliveredOn?: PartialDate;
  /**
   * Suite · Follow-up
   */
  followUp?: string;
  /**
   * Encore en usage le : Dernière fois qu'on l'a vu servir
   *
   * Still in use on: Last time it was seen in use
   *
   * Projet résilience des territoires, fiche 3.2 (read-in-the-text)
   */
  aliveOn?: PartialDate;
  /**
   * Licence
   */
  licence?: string;
  /**
   * Adresse · Address
   */
  url?: WebAddress;
}

/**
 * Livrable : la fiche, avec son enveloppe
 *
 * Deliverable: the record, with its envelope
 *
 * Projet résilience des territoires, fiche 3.2 (read-in-the-text)
 */
export interface DeliverableRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'deliverable';
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
  body: Deliverable;
}

/**
 * Livrable : ce qu'un écrivain envoie
 *
 * Deliverable: what a writer sends
 *
 * Projet résilience des territoires, fiche 3.2 (read-in-the-text)
 */
export interface DeliverableDraft {
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
  body: Deliverable;
}

// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Extensions, Instant, LocalId, PartialDate, Source, TerritoryRef, WebAddress } from './shared.ts';

/**
 * Formation : Une formation à la crise et à la résilience : qui la donne, à quels métiers ensemble, comment, et ce qu'elle apprend à faire.
 *
 * Training: A training in crisis and resilience: who gives it, to which professions together, how, and what it teaches to do.
 */
export interface Training {
  /**
   * Titre · Title
   */
  name: string;
  /**
   * Organisme · Provider
   */
  provider: string;
  /**
   * Fiche de l'organisme · Record of the provider
   */
  providerActor?: LocalId;
  /**
   * Modalité · Mode
   */
  mode: 'on-site' | 'online' | 'hybrid';
  /**
   * Public · Audience
   */
  audience?: string[];
  /**
   * Métiers : Interprofessionnelle à partir de deux
   *
   * Professions: Interprofessional from two on
   *
   * Projet résilience des territoires, fiche 2.3 (read-in-the-text)
   */
  professions?: string[];
  /**
   * Interprofessionnelle · Interprofessional
   *
   * Projet résilience des territoires, fiche 2.3 (read-in-the-text)
   */
  interprofessional?: boolean;
  /**
   * Durée · Length
   */
  hours?: number;
  /**
   * Compétences · Skills
   *
   * @minItems 1
   */
  skills: [string, ...string[]];
  /**
   * Niveau · Level
   */
  level?: 'awareness' | 'practice' | 'diploma';
  /**
   * Recherche : Le projet de recherche dont elle est issue
   *
   * Research: The research project it comes from
   */
  research?: LocalId;
  /**
   * Territoire · Territory
   */
  territory?: TerritoryRef;
  /**
   * Statut · Status
   */
  status?: 'planned' | 'open' | 'closed';
  /**
   * Page
   */
  url?: WebAddress;
}

/**
 * Formation : la fiche, avec son enveloppe
 *
 * Training: the record, with its envelope
 *
 * Projet résilience des territoires, fiche 2.3 (read-in-the-text)
 */
export interface TrainingRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'training';
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
  body: Training;
}

/**
 * Formation : ce qu'un écrivain envoie
 *
 * Training: what a writer sends
 *
 * Projet résilience des territoires, fiche 2.3 (read-in-the-text)
 */
export interface TrainingDraft {
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
  body: Training;
}

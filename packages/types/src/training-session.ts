// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { CommuneCode, Extensions, Figure, Instant, LocalId, PartialDate, Source, TerritoryRef, WebAddress } from './shared.ts';

/**
 * Séance de formation : Une séance d'une formation : quand, où, combien de personnes formées, de quels métiers. Les attestations se comptent, elles ne se nomment pas.
 *
 * Training session: A session of a training: when, where, how many persons trained, of which professions. Certificates are counted, not named.
 */
export interface TrainingSession {
  /**
   * Formation : Identifiant local
   *
   * Training: Local identifier
   */
  training: LocalId;
  /**
   * Premier jour · First day
   */
  on: PartialDate;
  /**
   * Dernier jour · Last day
   */
  until?: PartialDate;
  /**
   * Territoire · Territory
   */
  territory: TerritoryRef;
  /**
   * Statut · Status
   */
  status: 'announced' | 'held' | 'cancelled';
  /**
   * Personnes formées · Persons trained
   */
  trained?: Figure;
  /**
   * Attestations · Certificates
   */
  certificates?: Figure;
  /**
   * Métiers présents · Professions present
   */
  professions?: string[];
  /**
   * Lieu · Place
   */
  place?: {
    /**
     * Nom · Name
     */
    name?: string;
    /**
     * Adresse · Address
     */
    address?: string;
    /**
     * Commune
     */
    commune?: CommuneCode;
    /**
     * Longitude
     */
    longitude?: number;
    /**
     * Latitude
     */
    latitude?: number;
  };
}

/**
 * Séance de formation : la fiche, avec son enveloppe
 *
 * Training session: the record, with its envelope
 *
 * Projet résilience des territoires, fiche 2.3 (read-in-the-text)
 */
export interface TrainingSessionRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'training-session';
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
  body: TrainingSession;
}

/**
 * Séance de formation : ce qu'un écrivain envoie
 *
 * Training session: what a writer sends
 *
 * Projet résilience des territoires, fiche 2.3 (read-in-the-text)
 */
export interface TrainingSessionDraft {
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
  body: TrainingSession;
}

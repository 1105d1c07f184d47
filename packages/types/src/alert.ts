// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Extensions, Hazard, Instant, LocalId, PartialDate, Source, TerritoryRef, WebAddress } from './shared.ts';

/**
 * Alerte enregistrée : Une alerte telle qu'elle a été donnée : par qui, à qui, quand, à quel niveau. Les communs enregistrent les alertes, ils n'en envoient jamais.
 *
 * Recorded alert: An alert as it was given: by whom, to whom, when, at what level. The commons record alerts, they never send any.
 */
export interface Alert {
  /**
   * Titre · Title
   */
  name: string;
  /**
   * Territoire · Territory
   */
  territory: TerritoryRef;
  /**
   * Niveau · Level
   */
  level: 'green' | 'yellow' | 'orange' | 'red';
  /**
   * Aléa · Hazard
   */
  hazard?: Hazard;
  /**
   * Signaux : Identifiants locaux
   *
   * Signals: Local identifiers
   */
  signals?: LocalId[];
  /**
   * Donnée par : Une autorité, pas une personne
   *
   * Issued by: An authority, not a person
   */
  issuedBy: string;
  /**
   * Donnée le · Issued at
   */
  issuedAt: Instant;
  /**
   * Jusqu'à · Expires at
   */
  expiresAt?: Instant;
  /**
   * Destinataires : Fonctions, services ou population
   *
   * Recipients: Functions, services or population
   *
   * @minItems 1
   */
  recipients: [string, ...string[]];
  /**
   * Statut : Au sens de CAP 1.2
   *
   * Status: As in CAP 1.2
   */
  status: 'actual' | 'exercise' | 'test';
  /**
   * Type de message · Message type
   */
  messageType?: 'alert' | 'update' | 'cancel';
  /**
   * Remplace : Identifiant local de l'alerte mise à jour ou levée
   *
   * Replaces: Local identifier of the alert updated or cancelled
   */
  replaces?: LocalId;
  /**
   * Après coup · Outcome
   */
  outcome?: 'justified' | 'false' | 'late' | 'unknown';
  /**
   * Identifiant CAP · CAP identifier
   */
  capId?: string;
}

/**
 * Alerte enregistrée : la fiche, avec son enveloppe
 *
 * Recorded alert: the record, with its envelope
 *
 * Projet résilience des territoires, fiche 1.4 (read-in-the-text)
 */
export interface AlertRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'alert';
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
  body: Alert;
}

/**
 * Alerte enregistrée : ce qu'un écrivain envoie
 *
 * Recorded alert: what a writer sends
 *
 * Projet résilience des territoires, fiche 1.4 (read-in-the-text)
 */
export interface AlertDraft {
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
  body: Alert;
}

// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Extensions, Instant, LocalId, PartialDate, Source, TerritoryRef, WebAddress } from './shared.ts';

/**
 * Décision : Une décision prise en veille ou en crise : par quelle fonction, quand, sur quels signaux, et ce qu'on en a appris. Elle ferme le délai qui court depuis le signal.
 *
 * Decision: A decision taken in the watch or in a crisis: by which function, when, on which signals, and what was learned. It closes the delay that runs from the signal.
 */
export interface Decision {
  /**
   * Décision · Decision
   */
  name: string;
  /**
   * Territoire · Territory
   */
  territory: TerritoryRef;
  /**
   * Prise par : Une fonction, pas une personne
   *
   * Taken by: A function, not a person
   */
  takenBy: string;
  /**
   * Prise le : Fin du délai signal → décision
   *
   * Taken at: End of the delay signal → decision
   */
  takenAt: Instant;
  /**
   * Décideur informé le · Decider informed at
   */
  informedAt?: Instant;
  /**
   * Signaux : Identifiants locaux : le délai part du premier reçu
   *
   * Signals: Local identifiers: the delay runs from the first received
   */
  signals?: LocalId[];
  /**
   * Alerte · Alert
   */
  alert?: LocalId;
  /**
   * Nature · Kind
   */
  kind?: 'activate' | 'inform' | 'evacuate' | 'shelter' | 'reinforce' | 'wait' | 'stand-down' | 'other';
  /**
   * Motifs · Grounds
   */
  grounds?: string;
  /**
   * Retour · Feedback
   */
  feedback?: string;
}

/**
 * Décision : la fiche, avec son enveloppe
 *
 * Decision: the record, with its envelope
 *
 * Projet résilience des territoires, fiche 1.4 (read-in-the-text)
 */
export interface DecisionRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'decision';
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
  body: Decision;
}

/**
 * Décision : ce qu'un écrivain envoie
 *
 * Decision: what a writer sends
 *
 * Projet résilience des territoires, fiche 1.4 (read-in-the-text)
 */
export interface DecisionDraft {
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
  body: Decision;
}

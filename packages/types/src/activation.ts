// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Extensions, Figure, Hazard, Instant, LocalId, PartialDate, Source, TerritoryRef, WebAddress } from './shared.ts';

/**
 * Activation du plan : Un emploi réel d'un plan de sauvegarde : l'événement, quand le plan a été mis en œuvre et levé, et ce qui a été employé. Il tient lieu d'exercice.
 *
 * Activation of the plan: A real use of a safeguard plan: the event, when the plan was set off and stood down, and what was used. It stands in for an exercise.
 */
export interface Activation {
  /**
   * Territoire · Territory
   */
  territory: TerritoryRef;
  /**
   * Événement : Par exemple crue de l'Aa de novembre 2023
   *
   * Event: For instance the flood of the Aa of November 2023
   */
  event: string;
  /**
   * Aléa · Hazard
   */
  hazard?: Hazard;
  /**
   * Mis en œuvre le · Set off at
   */
  startedAt: Instant;
  /**
   * Levé le · Stood down at
   */
  endedAt?: Instant;
  /**
   * Ampleur · Extent
   */
  level?: 'watch' | 'partial' | 'full';
  /**
   * Décidé par : Une fonction, pas une personne
   *
   * Decided by: A function, not a person
   */
  decidedBy?: string;
  /**
   * Personnes accueillies · Persons sheltered
   */
  sheltered?: Figure;
  /**
   * Personnes évacuées · Persons evacuated
   */
  evacuated?: Figure;
  /**
   * Lieux d'accueil ouverts : Identifiants locaux
   *
   * Shelters opened: Local identifiers
   */
  shelters?: LocalId[];
  /**
   * Décision : Identifiant local de la décision de veille
   *
   * Decision: Local identifier of the watch decision
   */
  decision?: LocalId;
  /**
   * PCS : Identifiant local du plan communal où il figure
   *
   * PCS: Local identifier of the communal plan it belongs to
   */
  pcs?: LocalId;
  /**
   * PICS : Identifiant local du plan intercommunal où il figure
   *
   * PICS: Local identifier of the intercommunal plan it belongs to
   */
  pics?: LocalId;
}

/**
 * Activation du plan : la fiche, avec son enveloppe
 *
 * Activation of the plan: the record, with its envelope
 *
 * CSI D731-9 (secondary-source)
 */
export interface ActivationRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'activation';
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
  body: Activation;
}

/**
 * Activation du plan : ce qu'un écrivain envoie
 *
 * Activation of the plan: what a writer sends
 *
 * CSI D731-9 (secondary-source)
 */
export interface ActivationDraft {
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
  body: Activation;
}

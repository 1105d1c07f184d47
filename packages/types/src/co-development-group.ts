// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Extensions, Figure, Instant, LocalId, PartialDate, Source, TerritoryRef, WebAddress } from './shared.ts';

/**
 * Groupe de co-développement : Un groupe de pairs qui s'entraident dans leur rôle d'accompagnateur : d'où ils viennent, qui anime, à quel observatoire ils rendent compte.
 *
 * Co-development group: A group of peers who help each other as facilitators: where they come from, who leads, to which observatory they report.
 */
export interface CoDevelopmentGroup {
  /**
   * Nom · Name
   */
  name: string;
  /**
   * Territoire · Territory
   */
  territory: TerritoryRef;
  /**
   * Observatoire : Celui à l'échelle duquel se fait le bilan
   *
   * Observatory: The one at whose level the review is made
   *
   * Projet résilience des territoires, fiche 2.2 (read-in-the-text)
   */
  ort?: LocalId;
  /**
   * Animateurs : Identifiants locaux des accompagnateurs
   *
   * Facilitators: Local identifiers of facilitators
   */
  facilitators?: LocalId[];
  /**
   * Membres · Members
   */
  size: Figure;
  /**
   * Origines : Ministères, collectivités et services dont viennent les membres
   *
   * Origins: Ministries, authorities and services the members come from
   *
   * @minItems 1
   */
  origins: [string, ...string[]];
  /**
   * Rythme : Mois entre deux rencontres
   *
   * Pace: Months between two meetings
   */
  meetsEveryMonths?: number;
  /**
   * Commencé le · Started on
   */
  startedOn?: PartialDate;
  /**
   * Terminé le · Ended on
   */
  endedOn?: PartialDate;
}

/**
 * Groupe de co-développement : la fiche, avec son enveloppe
 *
 * Co-development group: the record, with its envelope
 *
 * Projet résilience des territoires, fiche 2.2 (read-in-the-text)
 */
export interface CoDevelopmentGroupRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'co-development-group';
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
  body: CoDevelopmentGroup;
}

/**
 * Groupe de co-développement : ce qu'un écrivain envoie
 *
 * Co-development group: what a writer sends
 *
 * Projet résilience des territoires, fiche 2.2 (read-in-the-text)
 */
export interface CoDevelopmentGroupDraft {
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
  body: CoDevelopmentGroup;
}

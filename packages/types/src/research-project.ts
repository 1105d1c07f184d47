// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Extensions, Instant, LocalId, PartialDate, Source, TerritoryRef, WebAddress } from './shared.ts';

/**
 * Projet de recherche : Un projet de recherche-formation-action : sa chaire, ses laboratoires, les expérimentations qu'il suit et ce qu'il publie.
 *
 * Research project: A research-training-action project: its chair, its laboratories, the experiments it follows and what it publishes.
 */
export interface ResearchProject {
  /**
   * Titre · Title
   */
  name: string;
  /**
   * Question
   */
  question: string;
  /**
   * Chaire · Chair
   */
  chair?: string;
  /**
   * Unités de recherche · Research units
   *
   * @minItems 1
   */
  units: [string, ...string[]];
  /**
   * Laboratoires d'innovation · Innovation laboratories
   */
  laboratories?: LocalId[];
  /**
   * Expérimentations : Projets d'innovation qu'il suit
   *
   * Experiments: Innovation projects it follows
   */
  experiments?: LocalId[];
  /**
   * Territoire · Territory
   */
  territory?: TerritoryRef;
  /**
   * Statut · Status
   */
  status?: 'projected' | 'ongoing' | 'done';
  /**
   * Commencé le · Started on
   */
  from?: PartialDate;
  /**
   * Achevé le · Ended on
   */
  until?: PartialDate;
  /**
   * Publications
   */
  publications?: WebAddress[];
}

/**
 * Projet de recherche : la fiche, avec son enveloppe
 *
 * Research project: the record, with its envelope
 *
 * Projet résilience des territoires, fiche 2.4 (read-in-the-text)
 */
export interface ResearchProjectRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'research-project';
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
  body: ResearchProject;
}

/**
 * Projet de recherche : ce qu'un écrivain envoie
 *
 * Research project: what a writer sends
 *
 * Projet résilience des territoires, fiche 2.4 (read-in-the-text)
 */
export interface ResearchProjectDraft {
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
  body: ResearchProject;
}

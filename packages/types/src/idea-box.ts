// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Extensions, Figure, Instant, LocalId, PartialDate, Source, TerritoryRef, WebAddress } from './shared.ts';

/**
 * Boîte à idées : Un appel à idées et son entonnoir : combien interrogés, combien d'idées reçues, retenues, prototypées, déployées.
 *
 * Idea box: A call for ideas and its funnel: how many asked, how many ideas received, kept, prototyped, deployed.
 */
export interface IdeaBox {
  /**
   * Nom · Name
   */
  name: string;
  /**
   * Question
   */
  question: string;
  /**
   * Organisateur · Organiser
   */
  organiser?: string;
  /**
   * Événement · Event
   */
  event?: LocalId;
  /**
   * Territoire · Territory
   */
  territory: TerritoryRef;
  /**
   * Thèmes · Themes
   */
  themes?: string[];
  /**
   * Ouverte le · Open from
   */
  from?: PartialDate;
  /**
   * Fermée le · Open until
   */
  until?: PartialDate;
  /**
   * Interrogés · Asked
   */
  asked?: Figure;
  /**
   * Idées reçues · Ideas received
   */
  received?: Figure;
  /**
   * Idées retenues · Ideas kept
   */
  kept?: Figure;
  /**
   * Idées prototypées · Ideas prototyped
   */
  prototyped?: Figure;
  /**
   * Idées déployées · Ideas deployed
   */
  deployed?: Figure;
}

/**
 * Boîte à idées : la fiche, avec son enveloppe
 *
 * Idea box: the record, with its envelope
 *
 * Dossier de presse du Mois de l’innovation publique 2020, p. 11 (read-in-the-text)
 */
export interface IdeaBoxRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'idea-box';
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
  body: IdeaBox;
}

/**
 * Boîte à idées : ce qu'un écrivain envoie
 *
 * Idea box: what a writer sends
 *
 * Dossier de presse du Mois de l’innovation publique 2020, p. 11 (read-in-the-text)
 */
export interface IdeaBoxDraft {
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
  body: IdeaBox;
}

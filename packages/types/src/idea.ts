// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Extensions, Instant, LocalId, PartialDate, Source, WebAddress } from './shared.ts';

/**
 * Idée : Une idée déposée dans une boîte, son thème et l'étape où elle est.
 *
 * Idea: An idea put in a box, its theme and the step it has reached.
 */
export interface Idea {
  /**
   * Idée · Idea
   */
  name: string;
  /**
   * Boîte : Identifiant local
   *
   * Box: Local identifier
   */
  box: LocalId;
  /**
   * Thème · Theme
   */
  theme?: string;
  /**
   * Étape · Step
   */
  state: 'received' | 'kept' | 'prototyped' | 'deployed' | 'refused';
  /**
   * Déposée le · Given on
   */
  givenOn?: PartialDate;
  /**
   * Étape atteinte le · Step reached on
   */
  stateOn?: PartialDate;
  /**
   * Projet : Le projet d'innovation qui en est né
   *
   * Project: The innovation project born of it
   */
  project?: LocalId;
}

/**
 * Idée : la fiche, avec son enveloppe
 *
 * Idea: the record, with its envelope
 *
 * Dossier de presse du Mois de l’innovation publique 2020, p. 11 (read-in-the-text)
 */
export interface IdeaRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'idea';
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
  body: Idea;
}

/**
 * Idée : ce qu'un écrivain envoie
 *
 * Idea: what a writer sends
 *
 * Dossier de presse du Mois de l’innovation publique 2020, p. 11 (read-in-the-text)
 */
export interface IdeaDraft {
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
  body: Idea;
}

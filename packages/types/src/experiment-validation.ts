// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Extensions, Instant, LocalId, PartialDate, Source, WebAddress } from './shared.ts';

/**
 * Validation d'une expérimentation : L'avis d'une unité de recherche sur une expérimentation. Sans lui, aucune formation n'en reçoit le label.
 *
 * Validation of an experiment: The opinion of a research unit on an experiment. Without it, no training is labelled from it.
 */
export interface ExperimentValidation {
  /**
   * Expérimentation : Identifiant local du projet d'innovation
   *
   * Experiment: Local identifier of the innovation project
   */
  experiment: LocalId;
  /**
   * Projet de recherche · Research project
   */
  research?: LocalId;
  /**
   * Unité de recherche · Research unit
   */
  unit: string;
  /**
   * Date
   */
  on: PartialDate;
  /**
   * Avis · Verdict
   */
  verdict: 'validated' | 'with-reservations' | 'refused';
  /**
   * Réserves · Reservations
   */
  reservations?: string[];
  /**
   * Méthode · Method
   */
  method?: string;
  /**
   * Rapport · Report
   */
  url?: WebAddress;
}

/**
 * Validation d'une expérimentation : la fiche, avec son enveloppe
 *
 * Validation of an experiment: the record, with its envelope
 *
 * Projet résilience des territoires, fiche 2.4 (read-in-the-text)
 */
export interface ExperimentValidationRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'experiment-validation';
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
  body: ExperimentValidation;
}

/**
 * Validation d'une expérimentation : ce qu'un écrivain envoie
 *
 * Validation of an experiment: what a writer sends
 *
 * Projet résilience des territoires, fiche 2.4 (read-in-the-text)
 */
export interface ExperimentValidationDraft {
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
  body: ExperimentValidation;
}

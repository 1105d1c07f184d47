// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Extensions, Instant, LocalId, PartialDate, Source, WebAddress } from './shared.ts';

/**
 * Label de formation : Le label qu'une formation reçoit quand l'expérimentation dont elle vient a été validée : de quand à quand, et sur quelle validation.
 *
 * Training label: The label that a training receives when the experiment it comes from was validated: from when to when, and on which validation.
 */
export interface TrainingLabel {
  /**
   * Formation : Identifiant local
   *
   * Training: Local identifier
   */
  training: LocalId;
  /**
   * Validation : Identifiant local ; le label ne vient qu'après elle
   *
   * Validation: Local identifier; the label only comes after it
   *
   * Projet résilience des territoires, fiche 2.4 (read-in-the-text)
   */
  validation?: LocalId;
  /**
   * Label
   */
  name: string;
  /**
   * Donné par · Given by
   */
  givenBy: string;
  /**
   * Depuis · From
   */
  from: PartialDate;
  /**
   * Jusqu'au · Until
   */
  until?: PartialDate;
}

/**
 * Label de formation : la fiche, avec son enveloppe
 *
 * Training label: the record, with its envelope
 *
 * Projet résilience des territoires, fiche 2.4 (read-in-the-text)
 */
export interface TrainingLabelRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'training-label';
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
  body: TrainingLabel;
}

/**
 * Label de formation : ce qu'un écrivain envoie
 *
 * Training label: what a writer sends
 *
 * Projet résilience des territoires, fiche 2.4 (read-in-the-text)
 */
export interface TrainingLabelDraft {
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
  body: TrainingLabel;
}

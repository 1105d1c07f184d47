// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Extensions, Instant, LocalId, PartialDate, Source, TerritoryRef, WebAddress } from './shared.ts';

/**
 * Ligne de main courante : Une ligne de la main courante : ce qui s'est passé et quand on l'a écrit. On n'y efface rien : une erreur se corrige par une ligne qui la cite.
 *
 * Log entry: A line of the log: what happened and when it was written. Nothing is erased: a mistake is corrected by a line that cites it.
 */
export interface LogEntry {
  /**
   * Main courante : Celle d'un événement, d'un poste ou d'un exercice
   *
   * Journal: That of an event, a post or an exercise
   */
  journal: string;
  /**
   * Numéro : Ordre d'écriture, sans trou
   *
   * Number: Order of writing, with no gap
   */
  number: number;
  /**
   * Territoire · Territory
   */
  territory: TerritoryRef;
  /**
   * Survenu le · Happened at
   */
  happenedAt?: Instant;
  /**
   * Écrit le · Written at
   */
  writtenAt: Instant;
  /**
   * Nature · Kind
   */
  kind: 'received' | 'sent' | 'observed' | 'decided' | 'done' | 'correction';
  /**
   * Texte : Non publié : il nomme parfois des personnes
   *
   * Text: Not published: it sometimes names persons
   */
  text?: string;
  /**
   * Résumé public · Public summary
   */
  summary: string;
  /**
   * Par : Une fonction
   *
   * By: A function
   */
  by?: string;
  /**
   * Corrige la ligne · Corrects line
   */
  corrects?: number;
  /**
   * Signal
   */
  signal?: LocalId;
  /**
   * Décision · Decision
   */
  decision?: LocalId;
  /**
   * Exercice : Ligne écrite pendant un exercice
   *
   * Exercise: Line written during an exercise
   */
  exercise?: boolean;
}

/**
 * Ligne de main courante : la fiche, avec son enveloppe
 *
 * Log entry: the record, with its envelope
 *
 * Projet résilience des territoires, fiche 1.4 (read-in-the-text)
 */
export interface LogEntryRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'log-entry';
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
  body: LogEntry;
}

/**
 * Ligne de main courante : ce qu'un écrivain envoie
 *
 * Log entry: what a writer sends
 *
 * Projet résilience des territoires, fiche 1.4 (read-in-the-text)
 */
export interface LogEntryDraft {
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
  body: LogEntry;
}

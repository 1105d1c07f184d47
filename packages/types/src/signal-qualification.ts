// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Extensions, Instant, LocalId, PartialDate, Source, WebAddress } from './shared.ts';

/**
 * Qualification de signal : L'analyse d'un signal : ce qu'on en pense, avec quoi on l'a recoupé, et la suite donnée.
 *
 * Signal qualification: The analysis of a signal: what is made of it, what it was cross-checked with, and what follows.
 */
export interface SignalQualification {
  /**
   * Signal : Identifiant local
   *
   * Signal: Local identifier
   */
  signal: LocalId;
  /**
   * Qualifié le · Qualified at
   */
  qualifiedAt: Instant;
  /**
   * Par : Une fonction ou un service
   *
   * By: A function or a service
   */
  by?: string;
  /**
   * Avis · Verdict
   */
  verdict: 'real' | 'likely' | 'false' | 'duplicate' | 'unclear';
  /**
   * Signal déjà connu · Signal already known
   */
  duplicateOf?: LocalId;
  /**
   * Recoupé avec · Cross-checked with
   */
  crossChecked?: string[];
  /**
   * Analyse · Analysis
   */
  analysis?: string;
  /**
   * Gravité · Severity
   */
  severity?: 'green' | 'yellow' | 'orange' | 'red';
  /**
   * Suite · Next
   */
  next: 'close' | 'watch' | 'alert';
  /**
   * Partagé · Shared
   *
   * @minItems 1
   *
   * Items: Partagé · Shared
   */
  sharedWith?: [
    'observatory' | 'observatories' | 'partners' | 'public',
    ...('observatory' | 'observatories' | 'partners' | 'public')[]
  ];
}

/**
 * Qualification de signal : la fiche, avec son enveloppe
 *
 * Signal qualification: the record, with its envelope
 *
 * Projet résilience des territoires, fiche 1.4 (read-in-the-text)
 */
export interface SignalQualificationRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'signal-qualification';
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
  body: SignalQualification;
}

/**
 * Qualification de signal : ce qu'un écrivain envoie
 *
 * Signal qualification: what a writer sends
 *
 * Projet résilience des territoires, fiche 1.4 (read-in-the-text)
 */
export interface SignalQualificationDraft {
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
  body: SignalQualification;
}

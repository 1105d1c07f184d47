// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Extensions, Figure, Instant, LocalId, PartialDate, Source, TerritoryRef, WebAddress } from './shared.ts';

/**
 * Synthèse : La synthèse d'une concertation : les contributions qu'elle compte, celles qu'elle retient, et ce qu'elle recommande.
 *
 * Synthesis: The synthesis of a concertation: the contributions it counts, those it keeps, and what it recommends.
 */
export interface Synthesis {
  /**
   * Titre · Title
   */
  name: string;
  /**
   * Concertation : Identifiant local
   *
   * Concertation: Local identifier
   */
  concertation: LocalId;
  /**
   * Date
   */
  on?: PartialDate;
  /**
   * Territoire · Territory
   */
  territory: TerritoryRef;
  /**
   * Contributions lues · Contributions read
   */
  contributionsRead?: Figure;
  /**
   * Contributions reprises · Contributions kept
   */
  contributions?: LocalId[];
  /**
   * Thèmes · Themes
   */
  themes?: LocalId[];
  /**
   * Points
   */
  points: {
    /**
     * Texte · Text
     */
    text: string;
    /**
     * Thème · Theme
     */
    theme?: LocalId;
    /**
     * Accord · Agreement
     */
    agreement?: 'shared' | 'debated' | 'minority';
    /**
     * Contributions
     */
    contributions?: LocalId[];
  }[];
  /**
   * Document
   */
  url?: WebAddress;
}

/**
 * Synthèse : la fiche, avec son enveloppe
 *
 * Synthesis: the record, with its envelope
 *
 * Concertation du Pas-de-Calais (read-in-the-text)
 */
export interface SynthesisRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'synthesis';
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
  body: Synthesis;
}

/**
 * Synthèse : ce qu'un écrivain envoie
 *
 * Synthesis: what a writer sends
 *
 * Concertation du Pas-de-Calais (read-in-the-text)
 */
export interface SynthesisDraft {
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
  body: Synthesis;
}

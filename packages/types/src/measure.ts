// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Extensions, Instant, LocalId, PartialDate, Source, WebAddress } from './shared.ts';

/**
 * Mesure : Une mesure d'une feuille de route. Elle remonte à des contributions, ou dit qu'elle n'en vient pas, et pourquoi.
 *
 * Measure: A measure of a roadmap. It traces back to contributions, or says that it does not come from any, and why.
 */
export interface Measure {
  /**
   * Mesure · Measure
   */
  name: string;
  /**
   * Feuille de route : Identifiant local
   *
   * Roadmap: Local identifier
   */
  roadmap: LocalId;
  /**
   * Thème · Theme
   */
  theme?: LocalId;
  /**
   * Origine : D'où vient la mesure ; hors contributions, il faut le dire et le motiver
   *
   * Origin: Where the measure comes from; other than contributions, it must be said and justified
   *
   * Concertation du Pas-de-Calais (read-in-the-text)
   */
  origin: 'contributions' | 'synthesis' | 'administration' | 'law' | 'expertise';
  /**
   * Contributions : Identifiants locaux
   *
   * Contributions: Local identifiers
   */
  contributions?: LocalId[];
  /**
   * Motif : Pourquoi la mesure ne vient d'aucune contribution
   *
   * Justification: Why the measure comes from no contribution
   */
  justification?: string;
  /**
   * Avancement · Progress
   */
  state: 'proposed' | 'adopted' | 'funded' | 'started' | 'done' | 'dropped';
  /**
   * Pilote · Lead
   */
  lead?: string;
  /**
   * Échéance · Due
   */
  dueOn?: PartialDate;
  /**
   * Réalisée le · Done on
   */
  doneOn?: PartialDate;
  /**
   * Suivie par · Followed by
   */
  indicators?: string[];
  /**
   * Leviers · Levers
   */
  levers?: LocalId[];
  /**
   * Déclinée dans : Documents de planification
   *
   * Written into: Planning documents
   */
  planning?: LocalId[];
}

/**
 * Mesure : la fiche, avec son enveloppe
 *
 * Measure: the record, with its envelope
 *
 * Concertation du Pas-de-Calais (read-in-the-text)
 */
export interface MeasureRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'measure';
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
  body: Measure;
}

/**
 * Mesure : ce qu'un écrivain envoie
 *
 * Measure: what a writer sends
 *
 * Concertation du Pas-de-Calais (read-in-the-text)
 */
export interface MeasureDraft {
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
  body: Measure;
}

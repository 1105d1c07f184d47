// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Extensions, Figure, Hazard, Instant, LocalId, PartialDate, Source, TerritoryRef, WebAddress } from './shared.ts';

/**
 * Besoin : Un besoin d'un territoire : son écosystème, sa gravité, le niveau qu'il demande, et le diagnostic dont il vient.
 *
 * Need: A need of a territory: its ecosystem, its severity, the level it asks for, and the diagnosis it comes from.
 */
export interface Need {
  /**
   * Besoin · Need
   */
  name: string;
  /**
   * Territoire · Territory
   */
  territory: TerritoryRef;
  /**
   * Écosystème · Ecosystem
   */
  ecosystem: string;
  /**
   * Gravité · Severity
   */
  severity: 'low' | 'moderate' | 'high' | 'vital';
  /**
   * Niveau demandé : De 0 (rien) à 3 (entier)
   *
   * Level needed: From 0 (none) to 3 (full)
   *
   * Projet résilience des territoires, fiche 3.1 (read-in-the-text)
   */
  level: number;
  /**
   * Aléas · Hazards
   */
  hazards?: Hazard[];
  /**
   * Personnes concernées · Persons concerned
   */
  persons?: Figure;
  /**
   * État des lieux : Identifiant local
   *
   * Assessment: Local identifier
   */
  assessment?: LocalId;
  /**
   * Diagnostic : Identifiant local
   *
   * Diagnosis: Local identifier
   */
  diagnosis?: LocalId;
  /**
   * Contributions : Celles qui l'expriment
   *
   * Contributions: Those that express it
   */
  contributions?: LocalId[];
  /**
   * Exprimé le · Expressed on
   */
  expressedOn?: PartialDate;
}

/**
 * Besoin : la fiche, avec son enveloppe
 *
 * Need: the record, with its envelope
 *
 * Projet résilience des territoires, fiche 3.1 (read-in-the-text)
 */
export interface NeedRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'need';
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
  body: Need;
}

/**
 * Besoin : ce qu'un écrivain envoie
 *
 * Need: what a writer sends
 *
 * Projet résilience des territoires, fiche 3.1 (read-in-the-text)
 */
export interface NeedDraft {
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
  body: Need;
}

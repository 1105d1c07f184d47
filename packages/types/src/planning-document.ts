// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Extensions, Instant, LocalId, PartialDate, Source, TerritoryRef, WebAddress } from './shared.ts';

/**
 * Document de planification : Un document de planification ou de prévention où une feuille de route se traduit en règle : PLU, SCoT, PPR, PAPI, plan climat.
 *
 * Planning document: A planning or prevention document where a roadmap becomes a rule: PLU, SCoT, PPR, PAPI, climate plan.
 */
export interface PlanningDocument {
  /**
   * Nom · Name
   */
  name: string;
  /**
   * Nature · Kind
   */
  kind: 'plu' | 'plui' | 'scot' | 'ppr' | 'papi' | 'pcaet' | 'sage' | 'sdage' | 'sraddet' | 'ddrm' | 'other';
  /**
   * Périmètre : Celui du document à sa date, pas celui de l'EPCI d'aujourd'hui
   *
   * Perimeter: That of the document at its date, not of today's EPCI
   */
  territory: TerritoryRef;
  /**
   * État · State
   */
  state: 'drafting' | 'approved' | 'revision' | 'repealed';
  /**
   * Prescrit le · Prescribed on
   */
  prescribedOn?: PartialDate;
  /**
   * Approuvé le · Approved on
   */
  approvedOn?: PartialDate;
  /**
   * Plan de prévention : Identifiant local de la fiche PPR
   *
   * Prevention plan: Local identifier of the PPR record
   */
  plan?: LocalId;
  /**
   * Feuille de route · Roadmap
   */
  roadmap?: LocalId;
  /**
   * Mesures déclinées · Measures written in
   */
  measures?: LocalId[];
  /**
   * Document
   */
  url?: WebAddress;
}

/**
 * Document de planification : la fiche, avec son enveloppe
 *
 * Planning document: the record, with its envelope
 *
 * Concertation du Pas-de-Calais (read-in-the-text)
 */
export interface PlanningDocumentRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'planning-document';
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
  body: PlanningDocument;
}

/**
 * Document de planification : ce qu'un écrivain envoie
 *
 * Planning document: what a writer sends
 *
 * Concertation du Pas-de-Calais (read-in-the-text)
 */
export interface PlanningDocumentDraft {
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
  body: PlanningDocument;
}

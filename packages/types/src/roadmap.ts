// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Extensions, Instant, LocalId, PartialDate, Source, TerritoryRef, WebAddress } from './shared.ts';

/**
 * Feuille de route : Une feuille de route de résilience : sa vision, sa stratégie d'adaptation, la synthèse dont elle part et les plans avec lesquels elle s'articule.
 *
 * Roadmap: A resilience roadmap: its vision, its adaptation strategy, the synthesis it starts from and the plans it fits with.
 */
export interface Roadmap {
  /**
   * Nom · Name
   */
  name: string;
  /**
   * Territoire · Territory
   */
  territory: TerritoryRef;
  /**
   * Concertation
   */
  concertation?: LocalId;
  /**
   * Synthèse : La rédaction est directement basée sur elle
   *
   * Synthesis: The writing is directly based on it
   *
   * Concertation du Pas-de-Calais (read-in-the-text)
   */
  synthesis?: LocalId;
  /**
   * Vision
   */
  vision?: string;
  /**
   * Stratégie d'adaptation · Adaptation strategy
   */
  strategy?: string;
  /**
   * Pilote · Lead
   */
  lead?: string;
  /**
   * Statut · Status
   */
  state: 'announced' | 'drafting' | 'adopted' | 'closed';
  /**
   * Adoptée le · Adopted on
   */
  adoptedOn?: PartialDate;
  /**
   * Jusqu'en · Until
   */
  until?: PartialDate;
  /**
   * S'articule avec · Fits with
   *
   * @minItems 1
   *
   * Items: S'articule avec · Fits with
   */
  fitsWith?: [
    'regional-cop' | 'pnacc' | 'pcaet' | 'papi' | 'scot' | 'sraddet',
    ...('regional-cop' | 'pnacc' | 'pcaet' | 'papi' | 'scot' | 'sraddet')[]
  ];
  /**
   * Thèmes · Themes
   */
  themes?: LocalId[];
  /**
   * Document
   */
  documentUrl?: WebAddress;
}

/**
 * Feuille de route : la fiche, avec son enveloppe
 *
 * Roadmap: the record, with its envelope
 *
 * Concertation du Pas-de-Calais (read-in-the-text)
 */
export interface RoadmapRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'roadmap';
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
  body: Roadmap;
}

/**
 * Feuille de route : ce qu'un écrivain envoie
 *
 * Roadmap: what a writer sends
 *
 * Concertation du Pas-de-Calais (read-in-the-text)
 */
export interface RoadmapDraft {
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
  body: Roadmap;
}

// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { CommuneCode, Extensions, Hazard, Instant, PartialDate, Source, WebAddress } from './shared.ts';

/**
 * Exposition à un risque : Une commune inscrite dans une liste de communes exposées : DDRM, périmètre de PPI, TRI, zone de sismicité… C'est de ces listes que naissent les obligations.
 *
 * Risk exposure: A commune entered in a list of exposed communes: DDRM, PPI perimeter, TRI, seismic zone… Duties are born of these lists.
 */
export interface RiskExposure {
  /**
   * Commune : Code INSEE de la commune actuelle
   *
   * Commune: INSEE code of the present commune
   */
  commune: CommuneCode;
  /**
   * Liste · List
   *
   * CSI L731-3 I 2° à 7° ; CE R125-10 (read-in-the-text)
   */
  kind: 'ddrm' | 'ppi' | 'tri' | 'volcanic' | 'cyclone' | 'seismic-zone' | 'forest' | 'cavity';
  /**
   * Aléa · Hazard
   */
  hazard?: Hazard;
  /**
   * Zone de sismicité : De 1 (très faible) à 5 (forte) ; à partir de 3 pour le PCS, de 2 pour le DICRIM
   *
   * Seismic zone: From 1 (very low) to 5 (high); from 3 for the PCS, from 2 for the DICRIM
   *
   * CE R563-4, D563-8-1 (read-in-the-text)
   */
  zone?: number;
  /**
   * Nom : Nom du territoire, de l'établissement ou du massif
   *
   * Name: Name of the territory, the plant or the forest
   */
  name?: string;
  /**
   * Depuis · Since
   */
  since?: PartialDate;
  /**
   * Jusqu'à · Until
   */
  until?: PartialDate;
  /**
   * Commune dans la source : Code écrit par la source, gardé quand cette commune a depuis fusionné ; à laisser vide s'il n'a pas changé
   *
   * Commune at the source: Code written by the source, kept when that commune has since merged; leave out when it has not changed
   */
  communeAtSource?: CommuneCode;
}

/**
 * Exposition à un risque : la fiche, avec son enveloppe
 *
 * Risk exposure: the record, with its envelope
 *
 * CSI L731-3 I (read-in-the-text)
 */
export interface RiskExposureRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'risk-exposure';
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
  body: RiskExposure;
}

/**
 * Exposition à un risque : ce qu'un écrivain envoie
 *
 * Risk exposure: what a writer sends
 *
 * CSI L731-3 I (read-in-the-text)
 */
export interface RiskExposureDraft {
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
  body: RiskExposure;
}

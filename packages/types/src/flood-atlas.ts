// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { CommuneCode, Extensions, Hazard, Instant, PartialDate, Source, WebAddress } from './shared.ts';

/**
 * Atlas des zones inondables : Une étude qui dit jusqu'où l'eau est montée ou peut monter sur une commune (AZI). Elle informe et ne crée pas d'obligation par elle-même.
 *
 * Flood-zone atlas: A study that says how far water rose or may rise in a commune (AZI). It informs and creates no duty by itself.
 */
export interface FloodAtlas {
  /**
   * Commune : Code INSEE de la commune actuelle
   *
   * Commune: INSEE code of the present commune
   */
  commune: CommuneCode;
  /**
   * Code national de l'atlas · National code of the atlas
   */
  atlas: string;
  /**
   * Nom · Name
   */
  name: string;
  /**
   * Bassin de risque · Risk basin
   */
  basin?: string;
  /**
   * Aléas · Hazards
   */
  hazards: Hazard[];
  /**
   * Début de l'étude · Study started on
   */
  studiedFrom?: PartialDate;
  /**
   * Fin de l'étude · Study ended on
   */
  studiedTo?: PartialDate;
  /**
   * Diffusé le · Released on
   */
  diffusedOn?: PartialDate;
  /**
   * Commune dans la source : Code écrit par la source, gardé quand cette commune a depuis fusionné ; à laisser vide s'il n'a pas changé
   *
   * Commune at the source: Code written by the source, kept when that commune has since merged; leave out when it has not changed
   */
  communeAtSource?: CommuneCode;
}

/**
 * Atlas des zones inondables : la fiche, avec son enveloppe
 *
 * Flood-zone atlas: the record, with its envelope
 */
export interface FloodAtlasRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'flood-atlas';
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
  body: FloodAtlas;
}

/**
 * Atlas des zones inondables : ce qu'un écrivain envoie
 *
 * Flood-zone atlas: what a writer sends
 */
export interface FloodAtlasDraft {
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
  body: FloodAtlas;
}

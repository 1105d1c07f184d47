// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Extensions, Instant, LocalId, PartialDate, Source, TerritoryRef, WebAddress } from './shared.ts';

/**
 * Correspondance d'indicateurs : Le passage d'un indicateur local à un indicateur commun, proposé puis agréé : ce qu'il faut convertir et ce qui se perd.
 *
 * Indicator mapping: The passage from a local indicator to a common one, proposed then agreed: what must be converted and what is lost.
 */
export interface IndicatorMapping {
  /**
   * Territoire · Territory
   */
  territory: TerritoryRef;
  /**
   * Indicateur local : Nom ou identifiant dans le territoire
   *
   * Local indicator: Name or identifier in the territory
   */
  local: string;
  /**
   * Définition locale · Local definition
   */
  localDefinition?: string;
  /**
   * Unité locale · Local unit
   */
  localUnit?: string;
  /**
   * Indicateur commun : Identifiant au catalogue commun, par exemple plans/pcs-coverage
   *
   * Common indicator: Identifier in the common catalogue, for instance plans/pcs-coverage
   */
  common: string;
  /**
   * Version
   */
  commonVersion?: string;
  /**
   * Correspondance · Match
   */
  match: 'exact' | 'close' | 'broader' | 'narrower' | 'none';
  /**
   * Facteur de conversion : Valeur commune = facteur × valeur locale
   *
   * Conversion factor: Common value = factor × local value
   */
  factor?: number;
  /**
   * Ce qui se perd · What is lost
   */
  lost?: string;
  /**
   * Statut · Status
   */
  status: 'proposed' | 'agreed' | 'rejected';
  /**
   * Proposé le · Proposed on
   */
  proposedOn?: PartialDate;
  /**
   * Agréé le · Agreed on
   */
  agreedOn?: PartialDate;
  /**
   * Agréé par : Les territoires ou organismes qui l'ont agréé
   *
   * Agreed by: The territories or organisations that agreed
   */
  agreedBy?: string[];
  /**
   * Diagnostic : Identifiant local du diagnostic dont vient l'indicateur
   *
   * Diagnosis: Local identifier of the diagnosis the indicator comes from
   */
  diagnosis?: LocalId;
}

/**
 * Correspondance d'indicateurs : la fiche, avec son enveloppe
 *
 * Indicator mapping: the record, with its envelope
 *
 * Projet résilience des territoires, fiche 1.2 (read-in-the-text)
 */
export interface IndicatorMappingRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'indicator-mapping';
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
  body: IndicatorMapping;
}

/**
 * Correspondance d'indicateurs : ce qu'un écrivain envoie
 *
 * Indicator mapping: what a writer sends
 *
 * Projet résilience des territoires, fiche 1.2 (read-in-the-text)
 */
export interface IndicatorMappingDraft {
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
  body: IndicatorMapping;
}

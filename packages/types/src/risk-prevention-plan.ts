// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { CommuneCode, Extensions, Hazard, Instant, PartialDate, Source, WebAddress } from './shared.ts';

/**
 * Plan de prévention des risques : Un plan de prévention des risques naturels, miniers ou technologiques sur une commune : ses aléas, son état et les dates de sa procédure. Une fiche par commune et par procédure.
 *
 * Risk prevention plan: A natural, mining or technological risk prevention plan on a commune: its hazards, its state and the dates of its procedure. One record per commune and procedure.
 */
export interface RiskPreventionPlan {
  /**
   * Commune : Code INSEE de la commune actuelle
   *
   * Commune: INSEE code of the present commune
   */
  commune: CommuneCode;
  /**
   * Code national de procédure · National code of the procedure
   */
  procedure?: string;
  /**
   * Nom · Name
   */
  name: string;
  /**
   * Nature : Seuls les PPR naturels et miniers font naître l'obligation de PCS ; un PPR technologique n'est pas un PPI
   *
   * Kind: Only natural and mining plans create the duty of a PCS; a technological one is not a PPI
   *
   * CSI L731-3 I 1° (read-in-the-text)
   */
  kind: 'pprn' | 'pprm' | 'pprt';
  /**
   * Aléas · Hazards
   */
  hazards: Hazard[];
  /**
   * État · State
   *
   * CSI L731-3 I 1° (read-in-the-text)
   */
  state: 'prescribed' | 'approved' | 'deprescribed' | 'annulled' | 'abrogated' | 'unknown';
  /**
   * Prescrit le · Prescribed on
   */
  prescribedOn?: PartialDate;
  /**
   * Approuvé le · Approved on
   */
  approvedOn?: PartialDate;
  /**
   * Déprescrit le · Deprescribed on
   */
  deprescribedOn?: PartialDate;
  /**
   * Annulé le · Annulled on
   */
  annulledOn?: PartialDate;
  /**
   * Abrogé le · Abrogated on
   */
  abrogatedOn?: PartialDate;
  /**
   * Modifié le · Modified on
   */
  modifiedOn?: PartialDate;
  /**
   * Bassin de risque · Risk basin
   */
  basin?: string;
  /**
   * En révision · In revision
   */
  inRevision?: boolean;
  /**
   * Commune dans la source : Code écrit par la source, gardé quand cette commune a depuis fusionné ; à laisser vide s'il n'a pas changé
   *
   * Commune at the source: Code written by the source, kept when that commune has since merged; leave out when it has not changed
   */
  communeAtSource?: CommuneCode;
}

/**
 * Plan de prévention des risques : la fiche, avec son enveloppe
 *
 * Risk prevention plan: the record, with its envelope
 *
 * CSI L731-3 I 1° (read-in-the-text)
 */
export interface RiskPreventionPlanRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'risk-prevention-plan';
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
  body: RiskPreventionPlan;
}

/**
 * Plan de prévention des risques : ce qu'un écrivain envoie
 *
 * Risk prevention plan: what a writer sends
 *
 * CSI L731-3 I 1° (read-in-the-text)
 */
export interface RiskPreventionPlanDraft {
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
  body: RiskPreventionPlan;
}

// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Extensions, Instant, LocalId, PartialDate, Source, TerritoryRef, WebAddress } from './shared.ts';

/**
 * Scénario prospectif : Un futur possible d'un territoire : son horizon, ses hypothèses, ses effets par thème, et les projets qui y restent utiles.
 *
 * Prospective scenario: A possible future of a territory: its horizon, its assumptions, its effects by theme, and the projects that stay useful in it.
 */
export interface Scenario {
  /**
   * Nom · Name
   */
  name: string;
  /**
   * Feuille de route · Roadmap
   */
  roadmap?: LocalId;
  /**
   * Concertation
   */
  concertation?: LocalId;
  /**
   * Territoire · Territory
   */
  territory: TerritoryRef;
  /**
   * Établi le · Drawn up on
   */
  madeOn?: PartialDate;
  /**
   * Horizon : Année
   *
   * Horizon: Year
   */
  horizon: number;
  /**
   * Hypothèses · Assumptions
   *
   * @minItems 1
   */
  assumptions: [string, ...string[]];
  /**
   * Effets · Effects
   */
  effects: {
    /**
     * Thème · Theme
     */
    theme: LocalId;
    /**
     * Effet · Effect
     */
    what: string;
    /**
     * Sens · Direction
     */
    direction?: 'better' | 'same' | 'worse' | 'unknown';
  }[];
  /**
   * Projets qui y restent utiles : Un projet utile dans tous les scénarios est robuste
   *
   * Projects that stay useful: A project useful in every scenario is robust
   */
  usefulProjects?: LocalId[];
}

/**
 * Scénario prospectif : la fiche, avec son enveloppe
 *
 * Prospective scenario: the record, with its envelope
 *
 * Concertation du Pas-de-Calais (read-in-the-text)
 */
export interface ScenarioRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'scenario';
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
  body: Scenario;
}

/**
 * Scénario prospectif : ce qu'un écrivain envoie
 *
 * Prospective scenario: what a writer sends
 *
 * Concertation du Pas-de-Calais (read-in-the-text)
 */
export interface ScenarioDraft {
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
  body: Scenario;
}

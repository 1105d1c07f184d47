// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Extensions, Figure, Instant, LocalId, PartialDate, Period, Source, TerritoryRef, WebAddress } from './shared.ts';

/**
 * Projet d'innovation : Un projet d'innovation publique : le problème, la solution, son stade, et les essais qui l'ont éprouvé, avec leur population et leur résultat.
 *
 * Innovation project: A public innovation project: the problem, the solution, its stage, and the experiments that tried it, with their population and result.
 */
export interface InnovationProject {
  /**
   * Nom · Name
   */
  name: string;
  /**
   * Porteur : Un organisme, pas une personne
   *
   * Lead: An organisation, not a person
   */
  lead: string;
  /**
   * Fiche du porteur · Record of the lead
   */
  leadActor?: LocalId;
  /**
   * Laboratoire · Laboratory
   */
  laboratory?: LocalId;
  /**
   * Territoire · Territory
   */
  territory: TerritoryRef;
  /**
   * Problème · Problem
   */
  problem: string;
  /**
   * Solution
   */
  solution: string;
  /**
   * Stade · Stage
   */
  stage: 'idea' | 'test' | 'acceptance' | 'deployed' | 'awarded' | 'stopped';
  /**
   * Commencé le · Started on
   */
  startedOn?: PartialDate;
  /**
   * En vigueur le · In force on
   */
  inForceOn?: PartialDate;
  /**
   * Partenaires · Partners
   */
  partners?: Figure;
  /**
   * Chiffres · Figures
   */
  figures?: {
    /**
     * Ce qui est compté · What is counted
     */
    what: string;
    /**
     * Chiffre · Figure
     */
    figure: Figure;
  }[];
  /**
   * Essais · Experiments
   */
  experiments?: {
    /**
     * Essai · Experiment
     */
    name: string;
    /**
     * Période · Period
     */
    period?: Period;
    /**
     * Population
     */
    population?: Figure;
    /**
     * Bras : Ce que l'on compare
     *
     * Arms: What is compared
     */
    arms?: string[];
    /**
     * Mesure : Par exemple temps de transmission, avant et après
     *
     * Measure: For instance transmission time, before and after
     */
    measure?: string;
    /**
     * Résultat · Result
     */
    result?: string;
  }[];
  /**
   * Mesure d'impact · Impact measure
   */
  impact?: string;
  /**
   * Transposable à · Transposable to
   */
  transposableTo?: string[];
  /**
   * Prix · Prize
   */
  prize?: string;
  /**
   * Normes suivies · Standards followed
   */
  standards?: string[];
  /**
   * Données laissées hors des communs : Par exemple les fiches bilan, données de santé
   *
   * Data left out of the commons: For instance health records of victims
   */
  outOfCommons?: string;
  /**
   * Page
   */
  url?: WebAddress;
}

/**
 * Projet d'innovation : la fiche, avec son enveloppe
 *
 * Innovation project: the record, with its envelope
 *
 * Dossier de presse du Mois de l’innovation publique 2020, p. 9-13 (read-in-the-text)
 */
export interface InnovationProjectRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'innovation-project';
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
  body: InnovationProject;
}

/**
 * Projet d'innovation : ce qu'un écrivain envoie
 *
 * Innovation project: what a writer sends
 *
 * Dossier de presse du Mois de l’innovation publique 2020, p. 9-13 (read-in-the-text)
 */
export interface InnovationProjectDraft {
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
  body: InnovationProject;
}

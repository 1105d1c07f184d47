// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Extensions, Instant, LocalId, PartialDate, Source, TerritoryRef, WebAddress } from './shared.ts';

/**
 * Retour d'expérience : Ce qu'un exercice ou une crise a appris : qui l'a écrit ensemble, ce qui a marché, ce qui a manqué, et des recommandations suivies jusqu'au bout.
 *
 * Feedback report: What an exercise or a crisis has taught: who wrote it together, what worked, what was missing, and recommendations followed to the end.
 */
export interface Rex {
  /**
   * Titre · Title
   */
  name: string;
  /**
   * Date
   */
  on: PartialDate;
  /**
   * Territoire · Territory
   */
  territory: TerritoryRef;
  /**
   * Exercice : Identifiant local de l'exercice
   *
   * Exercise: Local identifier of the exercise
   */
  exercise?: LocalId;
  /**
   * Activation : Identifiant local de l'activation
   *
   * Activation: Local identifier of the activation
   */
  activation?: LocalId;
  /**
   * Rédigé avec : Tous les acteurs de l'exercice ; des organismes
   *
   * Written with: All the actors of the exercise; organisations
   *
   * CSI D731-12 (secondary-source)
   */
  actors?: string[];
  /**
   * Ce qui a marché · What worked
   */
  worked?: string[];
  /**
   * Ce qui a manqué · What was missing
   */
  missing?: string[];
  /**
   * Recommandations : Liste vide : le plan est confirmé tel quel
   *
   * Recommendations: Empty list: the plan is confirmed as it is
   *
   * CSI D731-12 (secondary-source)
   */
  recommendations: {
    /**
     * Texte · Text
     */
    text: string;
    /**
     * Chargé du suivi · Owner
     */
    owner?: string;
    /**
     * À faire avant · Due
     */
    dueOn?: PartialDate;
    /**
     * Avancement · Progress
     */
    state?: 'proposed' | 'adopted' | 'funded' | 'started' | 'done' | 'dropped';
  }[];
  /**
   * Plan confirmé : Le retour d'expérience confirme le plan, ou demande de l'ajuster
   *
   * Plan confirmed: The report confirms the plan, or asks to adjust it
   */
  planConfirmed?: boolean;
  /**
   * Rapport · Report
   */
  documentUrl?: WebAddress;
}

/**
 * Retour d'expérience : la fiche, avec son enveloppe
 *
 * Feedback report: the record, with its envelope
 *
 * CSI D731-12 (secondary-source)
 */
export interface RexRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'rex';
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
  body: Rex;
}

/**
 * Retour d'expérience : ce qu'un écrivain envoie
 *
 * Feedback report: what a writer sends
 *
 * CSI D731-12 (secondary-source)
 */
export interface RexDraft {
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
  body: Rex;
}

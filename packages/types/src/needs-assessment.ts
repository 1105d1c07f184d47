// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Extensions, Instant, LocalId, PartialDate, Source, TerritoryRef, WebAddress } from './shared.ts';

/**
 * État des lieux des besoins : L'état des lieux des réponses aux besoins d'un territoire, par écosystème, à la suite du diagnostic partagé.
 *
 * Needs assessment: The state of the responses to the needs of a territory, by ecosystem, following the shared diagnosis.
 */
export interface NeedsAssessment {
  /**
   * Titre · Title
   */
  name: string;
  /**
   * Territoire · Territory
   */
  territory: TerritoryRef;
  /**
   * Date
   */
  on: PartialDate;
  /**
   * Diagnostic : Identifiant local du diagnostic partagé
   *
   * Diagnosis: Local identifier of the shared diagnosis
   */
  diagnosis?: LocalId;
  /**
   * Écosystèmes : Par exemple eau, santé, alimentation, énergie
   *
   * Ecosystems: For instance water, health, food, energy
   *
   * @minItems 1
   */
  ecosystems: [string, ...string[]];
  /**
   * Établi par · Drawn up by
   */
  by?: string[];
  /**
   * Niveau de résilience visé : De 0 (rien) à 3 (entier)
   *
   * Level of resilience wanted: From 0 (none) to 3 (full)
   */
  resilienceWanted?: number;
  /**
   * Niveau de réponse atteint : De 0 (rien) à 3 (entier)
   *
   * Level of response reached: From 0 (none) to 3 (full)
   */
  responseReached?: number;
  /**
   * Document
   */
  documentUrl?: WebAddress;
}

/**
 * État des lieux des besoins : la fiche, avec son enveloppe
 *
 * Needs assessment: the record, with its envelope
 *
 * Projet résilience des territoires, fiche 3.1 (read-in-the-text)
 */
export interface NeedsAssessmentRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'needs-assessment';
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
  body: NeedsAssessment;
}

/**
 * État des lieux des besoins : ce qu'un écrivain envoie
 *
 * Needs assessment: what a writer sends
 *
 * Projet résilience des territoires, fiche 3.1 (read-in-the-text)
 */
export interface NeedsAssessmentDraft {
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
  body: NeedsAssessment;
}

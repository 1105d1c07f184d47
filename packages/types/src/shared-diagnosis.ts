// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Extensions, Hazard, Instant, LocalId, PartialDate, Source, TerritoryRef, WebAddress } from './shared.ts';

/**
 * Diagnostic partagé : Le diagnostic d'un territoire, tenu par tous ses acteurs : c'est de lui que se tirent la liste des indicateurs, puis les besoins.
 *
 * Shared diagnosis: The diagnosis of a territory, held by all its actors: the list of indicators, then the needs, are drawn from it.
 */
export interface SharedDiagnosis {
  /**
   * Titre · Title
   */
  name: string;
  /**
   * Territoire · Territory
   */
  territory: TerritoryRef;
  /**
   * Édition : Par exemple 2026-1 : un diagnostic change, on garde chaque édition
   *
   * Edition: For instance 2026-1: a diagnosis changes, each edition is kept
   */
  edition: string;
  /**
   * Arrêté le · Settled on
   */
  on?: PartialDate;
  /**
   * Observatoire : Identifiant local de l'observatoire
   *
   * Observatory: Local identifier of the observatory
   */
  ort?: LocalId;
  /**
   * Établi par : Des organismes, pas des personnes
   *
   * Drawn up by: Organisations, not persons
   *
   * @minItems 1
   */
  actors: [string, ...string[]];
  /**
   * Aléas · Hazards
   */
  hazards?: Hazard[];
  /**
   * Vulnérabilités · Vulnerabilities
   */
  vulnerabilities?: string[];
  /**
   * Points d'appui · Strengths
   */
  strengths?: string[];
  /**
   * Indicateurs retenus : Identifiants d'indicateurs, communs ou locaux
   *
   * Indicators kept: Identifiers of indicators, common or local
   */
  indicators?: string[];
  /**
   * Remplace : Identifiant local de l'édition précédente
   *
   * Replaces: Local identifier of the previous edition
   */
  replaces?: LocalId;
  /**
   * Document
   */
  documentUrl?: WebAddress;
}

/**
 * Diagnostic partagé : la fiche, avec son enveloppe
 *
 * Shared diagnosis: the record, with its envelope
 *
 * Projet résilience des territoires, fiche 1.2 (read-in-the-text)
 */
export interface SharedDiagnosisRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'shared-diagnosis';
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
  body: SharedDiagnosis;
}

/**
 * Diagnostic partagé : ce qu'un écrivain envoie
 *
 * Shared diagnosis: what a writer sends
 *
 * Projet résilience des territoires, fiche 1.2 (read-in-the-text)
 */
export interface SharedDiagnosisDraft {
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
  body: SharedDiagnosis;
}

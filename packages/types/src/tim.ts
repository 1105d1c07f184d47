// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { CommuneCode, Extensions, Instant, PartialDate, Source, WebAddress } from './shared.ts';

/**
 * Information transmise au maire : Ce que le préfet transmet au maire sur les risques de sa commune (TIM) : c'est la matière du DICRIM, et une commune qui l'a reçue sans publier de DICRIM mérite une question.
 *
 * Information transmitted to the mayor: What the prefect sends to the mayor on the risks of the commune (TIM): the matter of the DICRIM; a commune that received it and published none is worth a question.
 */
export interface Tim {
  /**
   * Commune : Code INSEE de la commune actuelle
   *
   * Commune: INSEE code of the present commune
   */
  commune: CommuneCode;
  /**
   * Transmis le · Sent on
   *
   * CE R125-11 (read-in-the-text)
   */
  sentOn?: PartialDate;
  /**
   * Commune dans la source : Code écrit par la source, gardé quand cette commune a depuis fusionné ; à laisser vide s'il n'a pas changé
   *
   * Commune at the source: Code written by the source, kept when that commune has since merged; leave out when it has not changed
   */
  communeAtSource?: CommuneCode;
}

/**
 * Information transmise au maire : la fiche, avec son enveloppe
 *
 * Information transmitted to the mayor: the record, with its envelope
 *
 * CE R125-11 (read-in-the-text)
 */
export interface TimRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'tim';
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
  body: Tim;
}

/**
 * Information transmise au maire : ce qu'un écrivain envoie
 *
 * Information transmitted to the mayor: what a writer sends
 *
 * CE R125-11 (read-in-the-text)
 */
export interface TimDraft {
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
  body: Tim;
}

// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { CommuneCode, Extensions, Instant, PartialDate, Source, WebAddress } from './shared.ts';

/**
 * Document d'information communal sur les risques majeurs : Le document par lequel le maire dit aux habitants à quels risques ils sont exposés et que faire (DICRIM).
 *
 * Communal information document on major risks: The document by which the mayor tells residents which risks they are exposed to and what to do (DICRIM).
 */
export interface Dicrim {
  /**
   * Commune : Code INSEE de la commune actuelle
   *
   * Commune: INSEE code of the present commune
   */
  commune: CommuneCode;
  /**
   * Publié le : Le plus souvent une année seule : c'est tout ce que dit GASPAR
   *
   * Published on: Mostly a year alone: that is all GASPAR says
   *
   * CE R125-11 III (read-in-the-text)
   */
  publishedOn?: PartialDate;
  /**
   * Avis affiché du · Notice posted from
   *
   * CE R125-11 III (read-in-the-text)
   */
  noticeFrom?: PartialDate;
  /**
   * Avis affiché jusqu'au · Notice posted until
   *
   * CE R125-11 III (read-in-the-text)
   */
  noticeTo?: PartialDate;
  /**
   * Document
   */
  documentUrl?: WebAddress;
  /**
   * Commune dans la source : Code écrit par la source, gardé quand cette commune a depuis fusionné ; à laisser vide s'il n'a pas changé
   *
   * Commune at the source: Code written by the source, kept when that commune has since merged; leave out when it has not changed
   */
  communeAtSource?: CommuneCode;
}

/**
 * Document d'information communal sur les risques majeurs : la fiche, avec son enveloppe
 *
 * Communal information document on major risks: the record, with its envelope
 *
 * CE R125-11 (read-in-the-text)
 */
export interface DicrimRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'dicrim';
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
  body: Dicrim;
}

/**
 * Document d'information communal sur les risques majeurs : ce qu'un écrivain envoie
 *
 * Communal information document on major risks: what a writer sends
 *
 * CE R125-11 (read-in-the-text)
 */
export interface DicrimDraft {
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
  body: Dicrim;
}

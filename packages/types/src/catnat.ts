// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { CommuneCode, Extensions, Hazard, Instant, PartialDate, Source, WebAddress } from './shared.ts';

/**
 * Reconnaissance de catastrophe naturelle : Un arrêté qui reconnaît l'état de catastrophe naturelle à une commune pour un événement. Un arrêté rectificatif est un arrêté distinct et compte.
 *
 * Natural-disaster recognition: A decree that recognises the state of natural disaster of a commune for one event. A rectifying decree is a decree of its own and counts.
 */
export interface Catnat {
  /**
   * Commune : Code INSEE de la commune actuelle
   *
   * Commune: INSEE code of the present commune
   */
  commune: CommuneCode;
  /**
   * Code de l'arrêté · Code of the decree
   */
  decree?: string;
  /**
   * Aléa · Hazard
   */
  hazard: Hazard;
  /**
   * Début de l'événement · Start of the event
   */
  startedOn?: PartialDate;
  /**
   * Fin de l'événement · End of the event
   */
  endedOn?: PartialDate;
  /**
   * Signature de l'arrêté · Decree signed on
   */
  decreedOn?: PartialDate;
  /**
   * Publication au Journal officiel · Published on
   */
  publishedOn?: PartialDate;
  /**
   * Commune dans la source : Code écrit par la source, gardé quand cette commune a depuis fusionné ; à laisser vide s'il n'a pas changé
   *
   * Commune at the source: Code written by the source, kept when that commune has since merged; leave out when it has not changed
   */
  communeAtSource?: CommuneCode;
}

/**
 * Reconnaissance de catastrophe naturelle : la fiche, avec son enveloppe
 *
 * Natural-disaster recognition: the record, with its envelope
 */
export interface CatnatRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'catnat';
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
  body: Catnat;
}

/**
 * Reconnaissance de catastrophe naturelle : ce qu'un écrivain envoie
 *
 * Natural-disaster recognition: what a writer sends
 */
export interface CatnatDraft {
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
  body: Catnat;
}

// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { CommuneCode, Extensions, Hazard, Instant, PartialDate, Source, WebAddress } from './shared.ts';

/**
 * Décompte de catastrophes naturelles : Le nombre d'arrêtés de catastrophe naturelle d'une commune pour un aléa, tel qu'une source le donne sans détailler les arrêtés. À ne pas additionner aux reconnaissances, qui sont les mêmes.
 *
 * Natural-disaster tally: The number of natural-disaster decrees of a commune for one hazard, as a source gives it without its decrees. Not to be added to recognitions, which are the same ones.
 */
export interface CatnatTally {
  /**
   * Commune : Code INSEE de la commune actuelle
   *
   * Commune: INSEE code of the present commune
   */
  commune: CommuneCode;
  /**
   * Aléa · Hazard
   */
  hazard: Hazard;
  /**
   * Nombre d'arrêtés · Number of decrees
   */
  count: number;
  /**
   * Dernier événement · Last event
   */
  lastEventOn?: PartialDate;
  /**
   * Commune dans la source : Code écrit par la source, gardé quand cette commune a depuis fusionné ; à laisser vide s'il n'a pas changé
   *
   * Commune at the source: Code written by the source, kept when that commune has since merged; leave out when it has not changed
   */
  communeAtSource?: CommuneCode;
}

/**
 * Décompte de catastrophes naturelles : la fiche, avec son enveloppe
 *
 * Natural-disaster tally: the record, with its envelope
 */
export interface CatnatTallyRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'catnat-tally';
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
  body: CatnatTally;
}

/**
 * Décompte de catastrophes naturelles : ce qu'un écrivain envoie
 *
 * Natural-disaster tally: what a writer sends
 */
export interface CatnatTallyDraft {
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
  body: CatnatTally;
}

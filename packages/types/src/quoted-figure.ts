// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Extensions, Figure, Instant, LocalId, PartialDate, Period, Source, TerritoryRef, WebAddress } from './shared.ts';

/**
 * Chiffre cité : Un nombre tel qu'un document le donne : ses mots, ses bornes, sa date, s'il était annoncé ou compté, et les chiffres qui le contredisent. Il n'est jamais un simple entier.
 *
 * Quoted figure: A number as a document gives it: its words, its bounds, its date, whether it was announced or counted, and the figures that contradict it. It is never a mere integer.
 */
export interface QuotedFigure {
  /**
   * Ce qui est compté · What is counted
   */
  subject: string;
  /**
   * Dans le texte : Les mots du document : « plus de 350 événements »
   *
   * In the text: The words of the document: "plus de 350 événements"
   */
  words: string;
  /**
   * Chiffre · Figure
   */
  figure: Figure;
  /**
   * Au moins : Borne basse que le document donne vraiment
   *
   * At least: Lower bound that the document really gives
   */
  least?: number;
  /**
   * Au plus : Borne haute que le document donne vraiment
   *
   * At most: Upper bound that the document really gives
   */
  most?: number;
  /**
   * Unité : Par exemple événements, ou agents
   *
   * Unit: For instance events, or agents
   */
  unit: string;
  /**
   * À propos de : Adresse « type/identifiant local » de la fiche qu'il décrit
   *
   * About: "type/local identifier" of the record it describes
   */
  about?: string;
  /**
   * Territoire · Territory
   */
  territory?: TerritoryRef;
  /**
   * Période · Period
   */
  period?: Period;
  /**
   * Endroit du document · Place in the document
   */
  page?: string;
  /**
   * Contredit : Autres chiffres du même objet qui ne peuvent être vrais ensemble, ou qu'on ne sait pas accorder
   *
   * Contradicts: Other figures of the same thing that cannot all be true, or that nobody can reconcile
   */
  contradicts?: LocalId[];
  /**
   * Somme de : Chiffres que celui-ci additionne
   *
   * Sum of: Figures that this one adds up
   */
  sumOf?: LocalId[];
  /**
   * Remplace : Le chiffre annoncé que celui-ci a réalisé
   *
   * Replaces: The announced figure that this one realised
   */
  replaces?: LocalId;
}

/**
 * Chiffre cité : la fiche, avec son enveloppe
 *
 * Quoted figure: the record, with its envelope
 *
 * Documents fondateurs (read-in-the-text)
 */
export interface QuotedFigureRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'quoted-figure';
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
  body: QuotedFigure;
}

/**
 * Chiffre cité : ce qu'un écrivain envoie
 *
 * Quoted figure: what a writer sends
 *
 * Documents fondateurs (read-in-the-text)
 */
export interface QuotedFigureDraft {
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
  body: QuotedFigure;
}

// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Contact, Extensions, Instant, LocalId, PartialDate, Source, TerritoryRef, WebAddress } from './shared.ts';

/**
 * Contribution : Ce que quelqu'un a apporté à une concertation, sans dire qui : ses mots, son thème, et ce qu'il en est advenu.
 *
 * Contribution: What someone brought to a concertation, without saying who: the words, the theme, and what became of it.
 */
export interface Contribution {
  /**
   * Texte : Sans nom, sans adresse, sans rien qui désigne une personne
   *
   * Text: No name, no address, nothing that points at a person
   */
  text: string;
  /**
   * Concertation
   */
  concertation?: LocalId;
  /**
   * Atelier · Workshop
   */
  workshop?: LocalId;
  /**
   * Public · Audience
   */
  audience?: 'mayors' | 'residents' | 'economic' | 'agents' | 'mixed';
  /**
   * Thèmes : Identifiants locaux
   *
   * Themes: Local identifiers
   */
  themes?: LocalId[];
  /**
   * Territoire · Territory
   */
  territory?: TerritoryRef;
  /**
   * Déposée le · Made on
   */
  madeOn?: PartialDate;
  /**
   * Langue · Language
   */
  language?: string;
  /**
   * Suite · State
   */
  state?: 'received' | 'kept' | 'merged' | 'answered' | 'refused';
  /**
   * Fondue dans · Merged into
   */
  mergedInto?: LocalId;
  /**
   * Réponse · Answer
   */
  answer?: string;
  /**
   * Auteur : Gardé seulement s'il a voulu être recontacté
   *
   * Author: Kept only when the author wished to be contacted again
   */
  author?: Contact;
}

/**
 * Contribution : la fiche, avec son enveloppe
 *
 * Contribution: the record, with its envelope
 *
 * Concertation du Pas-de-Calais (read-in-the-text)
 */
export interface ContributionRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'contribution';
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
  body: Contribution;
}

/**
 * Contribution : ce qu'un écrivain envoie
 *
 * Contribution: what a writer sends
 *
 * Concertation du Pas-de-Calais (read-in-the-text)
 */
export interface ContributionDraft {
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
  body: Contribution;
}

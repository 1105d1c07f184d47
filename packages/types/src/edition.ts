// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Extensions, Figure, Instant, PartialDate, Source, TerritoryRef, WebAddress } from './shared.ts';

/**
 * Édition : Une édition d'une manifestation qui revient : son thème, ses dates, combien d'événements étaient annoncés et combien ont eu lieu.
 *
 * Edition: An edition of an event that comes back: its theme, its dates, how many events were announced and how many took place.
 */
export interface Edition {
  /**
   * Nom · Name
   */
  name: string;
  /**
   * Numéro · Number
   */
  number?: number;
  /**
   * Thème · Theme
   */
  theme?: string;
  /**
   * Premier jour · First day
   */
  from: PartialDate;
  /**
   * Dernier jour · Last day
   */
  until: PartialDate;
  /**
   * Territoire · Territory
   */
  territory: TerritoryRef;
  /**
   * Organisateur · Organiser
   */
  organiser?: string;
  /**
   * Manifestation née en · Series since
   */
  seriesSince?: PartialDate;
  /**
   * Événements annoncés · Events announced
   */
  eventsAnnounced?: Figure;
  /**
   * Événements tenus · Events held
   */
  eventsHeld?: Figure;
  /**
   * Événements par thème · Events by theme
   */
  themes?: {
    /**
     * Thème · Theme
     */
    theme: string;
    /**
     * Événements · Events
     */
    events: Figure;
  }[];
  /**
   * Page
   */
  url?: WebAddress;
}

/**
 * Édition : la fiche, avec son enveloppe
 *
 * Edition: the record, with its envelope
 *
 * Dossier de presse du Mois de l’innovation publique 2020 (read-in-the-text)
 */
export interface EditionRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'edition';
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
  body: Edition;
}

/**
 * Édition : ce qu'un écrivain envoie
 *
 * Edition: what a writer sends
 *
 * Dossier de presse du Mois de l’innovation publique 2020 (read-in-the-text)
 */
export interface EditionDraft {
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
  body: Edition;
}

// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { CommuneCode, Contact, Extensions, Figure, Instant, LocalId, PartialDate, Source, TerritoryRef, WebAddress } from './shared.ts';

/**
 * Événement : Une rencontre, un webinaire, un atelier, un appel à idées : quand, où, pour qui, et ce qu'il en est (annoncé, tenu, reporté…).
 *
 * Event: A meeting, a webinar, a workshop, a call for ideas: when, where, for whom, and how it stands (announced, held, postponed…).
 */
export interface Event {
  /**
   * Titre · Title
   */
  name: string;
  /**
   * Format
   */
  format:
    | 'webinar'
    | 'workshop'
    | 'podcast'
    | 'round-table'
    | 'hackathon'
    | 'call-for-ideas'
    | 'conference'
    | 'exhibition'
    | 'other';
  /**
   * Date
   */
  on: PartialDate;
  /**
   * Dernier jour · Last day
   */
  until?: PartialDate;
  /**
   * Séances · Sessions
   */
  timings?: {
    /**
     * Début · Start
     */
    start: Instant;
    /**
     * Fin · End
     */
    end?: Instant;
  }[];
  /**
   * Territoire · Territory
   */
  territory?: TerritoryRef;
  /**
   * Lieu · Place
   */
  place?: {
    /**
     * Nom · Name
     */
    name?: string;
    /**
     * Adresse · Address
     */
    address?: string;
    /**
     * Commune
     */
    commune?: CommuneCode;
    /**
     * Longitude
     */
    longitude?: number;
    /**
     * Latitude
     */
    latitude?: number;
  };
  /**
   * Mode
   */
  mode?: 'on-site' | 'online' | 'mixed';
  /**
   * Statut · Status
   */
  status: 'announced' | 'confirmed' | 'held' | 'postponed' | 'cancelled' | 'moved-online' | 'full';
  /**
   * Thèmes · Themes
   */
  themes?: string[];
  /**
   * Public · Audience
   */
  audience?: string[];
  /**
   * Organisateurs : Des organismes, pas des personnes
   *
   * Organisers: Organisations, not persons
   */
  organisers?: string[];
  /**
   * Édition : La manifestation dont il fait partie, par exemple Mois de l'innovation publique 2020
   *
   * Edition: The larger event it is part of, for instance the 2020 month of public innovation
   */
  edition?: string;
  /**
   * Fiche de l'édition : Identifiant local de l'édition dont il fait partie
   *
   * Record of the edition: Local identifier of the edition it belongs to
   */
  partOfEdition?: LocalId;
  /**
   * Cycle · Series
   */
  series?: string;
  /**
   * Concertation : Identifiant local de la concertation dont il fait partie
   *
   * Concertation: Local identifier of the concertation it belongs to
   */
  concertation?: LocalId;
  /**
   * Participants
   */
  participants?: Figure;
  /**
   * Page
   */
  url?: WebAddress;
  /**
   * Contacts
   */
  contacts?: Contact[];
}

/**
 * Événement : la fiche, avec son enveloppe
 *
 * Event: the record, with its envelope
 */
export interface EventRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'event';
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
  body: Event;
}

/**
 * Événement : ce qu'un écrivain envoie
 *
 * Event: what a writer sends
 */
export interface EventDraft {
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
  body: Event;
}

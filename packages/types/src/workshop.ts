// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { CommuneCode, Contact, Extensions, Figure, Instant, LocalId, PartialDate, Source, TerritoryRef, WebAddress } from './shared.ts';

/**
 * Atelier : Un atelier, son public, sa méthode, sa question et ce qui en est sorti. Une date qu'on ne connaît qu'à peu près s'écrit comme un intervalle.
 *
 * Workshop: A workshop, its audience, its method, its question and what came out of it. A date known only roughly is written as an interval.
 */
export interface Workshop {
  /**
   * Nom · Name
   */
  name: string;
  /**
   * Date
   */
  on: PartialDate;
  /**
   * Territoire · Territory
   */
  territory: TerritoryRef;
  /**
   * Statut · Status
   */
  status: 'announced' | 'held' | 'postponed' | 'cancelled';
  /**
   * Public · Audience
   */
  audience: 'mayors' | 'residents' | 'economic' | 'agents' | 'mixed';
  /**
   * Concertation : Identifiant local
   *
   * Concertation: Local identifier
   */
  concertation?: LocalId;
  /**
   * Édition : Identifiant local
   *
   * Edition: Local identifier
   */
  edition?: LocalId;
  /**
   * Événement : Identifiant local
   *
   * Event: Local identifier
   */
  event?: LocalId;
  /**
   * Méthode · Method
   */
  method?:
    | 'theory-u'
    | 'collective-intelligence'
    | 'collaborative-writing'
    | 'co-design'
    | 'world-cafe'
    | 'debate'
    | 'other';
  /**
   * Question centrale · Central question
   */
  question?: string;
  /**
   * Thèmes · Themes
   */
  themes?: string[];
  /**
   * Coachs · Coaches
   */
  coaches?: number;
  /**
   * Participants
   */
  participants?: Figure;
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
   * Itinérant · Itinerant
   */
  itinerant?: boolean;
  /**
   * Ce qui en est sorti · Outputs
   */
  outputs?: string[];
  /**
   * Animation · Lead
   */
  lead?: Contact;
}

/**
 * Atelier : la fiche, avec son enveloppe
 *
 * Workshop: the record, with its envelope
 *
 * Projet résilience des territoires, fiche 3.3 (read-in-the-text)
 */
export interface WorkshopRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'workshop';
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
  body: Workshop;
}

/**
 * Atelier : ce qu'un écrivain envoie
 *
 * Workshop: what a writer sends
 *
 * Projet résilience des territoires, fiche 3.3 (read-in-the-text)
 */
export interface WorkshopDraft {
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
  body: Workshop;
}

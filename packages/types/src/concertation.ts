// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Extensions, Figure, Instant, PartialDate, Period, Source, TerritoryRef, WebAddress } from './shared.ts';

/**
 * Concertation : Une démarche qui réunit élus, habitants et acteurs économiques d'un territoire autour de sa résilience : ses phases, ses ateliers et ce qui doit en sortir, ce qui est annoncé tenu à part de ce qui a eu lieu.
 *
 * Concertation: A process that gathers elected officials, residents and economic actors of a territory around its resilience: its phases, its workshops and what must come out of them, with the announced kept apart from what took place.
 */
export interface Concertation {
  /**
   * Nom · Name
   */
  name: string;
  /**
   * Territoire · Territory
   */
  territory: TerritoryRef;
  /**
   * Lettre de mission du · Mission letter of
   */
  missionLetterOn?: PartialDate;
  /**
   * Pilote : Un organisme, pas une personne
   *
   * Lead: An organisation, not a person
   */
  lead?: string;
  /**
   * Appuis · Supports
   */
  supports?: string[];
  /**
   * Phases
   */
  phases: {
    /**
     * Nom · Name
     */
    name: string;
    /**
     * Période · Period
     */
    period?: Period;
    /**
     * Statut · Status
     */
    status: 'announced' | 'ongoing' | 'done';
  }[];
  /**
   * Ateliers · Workshops
   */
  workshops: {
    /**
     * Public · Audience
     */
    audience: string;
    /**
     * Nombre d'ateliers · Number of workshops
     */
    count: Figure;
    /**
     * Date
     */
    on: PartialDate;
    /**
     * Statut · Status
     */
    status: 'announced' | 'held' | 'postponed' | 'cancelled';
    /**
     * Participants par atelier · Participants in each
     */
    participantsEach?: Figure;
  }[];
  /**
   * Livrables · Deliverables
   */
  deliverables?: {
    /**
     * Nom · Name
     */
    name: string;
    /**
     * Statut · Status
     */
    status: 'announced' | 'ongoing' | 'delivered';
    /**
     * Description
     */
    description?: string;
  }[];
  /**
   * Thèmes · Themes
   */
  themes?: string[];
  /**
   * Page
   */
  url?: WebAddress;
}

/**
 * Concertation : la fiche, avec son enveloppe
 *
 * Concertation: the record, with its envelope
 */
export interface ConcertationRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'concertation';
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
  body: Concertation;
}

/**
 * Concertation : ce qu'un écrivain envoie
 *
 * Concertation: what a writer sends
 */
export interface ConcertationDraft {
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
  body: Concertation;
}

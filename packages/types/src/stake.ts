// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { CommuneCode, Contact, Extensions, Figure, Hazard, Instant, LocalId, PartialDate, Source, WebAddress } from './shared.ts';

/**
 * Enjeu : Ce que la crise peut atteindre dans une commune : une école, une route, un réseau, un quartier, ou un nombre de personnes vulnérables, jamais leurs noms.
 *
 * Stake: What a crisis can hit in a commune: a school, a road, a network, a district, or a number of vulnerable persons, never their names.
 */
export interface Stake {
  /**
   * Commune : Code INSEE de la commune actuelle
   *
   * Commune: INSEE code of the present commune
   */
  commune: CommuneCode;
  /**
   * Désignation · Name
   */
  name: string;
  /**
   * Nature · Kind
   *
   * CSI R731-2 I 1° (read-in-the-text)
   */
  kind:
    | 'school'
    | 'health'
    | 'care-home'
    | 'network'
    | 'road'
    | 'industry'
    | 'farming'
    | 'dwelling'
    | 'campsite'
    | 'heritage'
    | 'administration'
    | 'vulnerable-persons';
  /**
   * Aléas qui le menacent · Hazards that threaten it
   */
  hazards?: Hazard[];
  /**
   * Personnes concernées : Un nombre : le registre nominatif n'entre pas ici
   *
   * Persons concerned: A count: the register of names does not belong here
   *
   * CASF L121-6-1 (read-in-the-text)
   */
  persons?: Figure;
  /**
   * Capacité d'accueil · Capacity
   */
  capacity?: number;
  /**
   * Indispensable pendant la crise · Essential during the crisis
   */
  critical?: boolean;
  /**
   * Lieu : Non publié : la carte des points sensibles nuit à la sécurité
   *
   * Place: Not published: a map of sensitive points harms security
   *
   * CSI R731-8 V (read-in-the-text)
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
   * À qui parler · Whom to talk to
   */
  contacts?: Contact[];
  /**
   * Vérifié le · Last checked
   */
  confirmedOn?: PartialDate;
  /**
   * PCS : Identifiant local du plan communal où il figure
   *
   * PCS: Local identifier of the communal plan it belongs to
   */
  pcs?: LocalId;
  /**
   * PICS : Identifiant local du plan intercommunal où il figure
   *
   * PICS: Local identifier of the intercommunal plan it belongs to
   */
  pics?: LocalId;
}

/**
 * Enjeu : la fiche, avec son enveloppe
 *
 * Stake: the record, with its envelope
 *
 * CSI R731-2 I 1° (read-in-the-text)
 */
export interface StakeRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'stake';
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
  body: Stake;
}

/**
 * Enjeu : ce qu'un écrivain envoie
 *
 * Stake: what a writer sends
 *
 * CSI R731-2 I 1° (read-in-the-text)
 */
export interface StakeDraft {
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
  body: Stake;
}

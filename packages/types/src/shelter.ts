// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { CommuneCode, Contact, Extensions, Hazard, Instant, LocalId, PartialDate, Source, WebAddress } from './shared.ts';

/**
 * Lieu d'accueil : Un lieu où accueillir la population : où il est, combien de personnes assises et couchées, ce qu'il offre, et s'il reste utilisable face à chaque aléa.
 *
 * Shelter: A place to receive the population: where it is, how many seated and lying, what it offers, and whether it can be used against each hazard.
 */
export interface Shelter {
  /**
   * Commune : Code INSEE de la commune actuelle
   *
   * Commune: INSEE code of the present commune
   */
  commune: CommuneCode;
  /**
   * Nom · Name
   */
  name: string;
  /**
   * Usage · Use
   */
  kind: 'reception' | 'lodging' | 'assembly-point' | 'refuge';
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
   * Personnes assises · Persons seated
   */
  seats?: number;
  /**
   * Personnes couchées · Persons lying
   */
  beds?: number;
  /**
   * Inutilisable face à : Aléas qui atteignent le lieu lui-même
   *
   * Cannot be used against: Hazards that hit the place itself
   */
  unusableFor?: Hazard[];
  /**
   * Chauffage · Heating
   */
  heating?: boolean;
  /**
   * Groupe électrogène · Generator
   */
  generator?: boolean;
  /**
   * Cuisine · Kitchen
   */
  kitchen?: boolean;
  /**
   * Douches · Showers
   */
  showers?: boolean;
  /**
   * Accessible aux personnes handicapées · Accessible to disabled persons
   */
  accessible?: boolean;
  /**
   * Animaux admis · Pets admitted
   */
  pets?: boolean;
  /**
   * Qui ouvre · Who opens
   */
  opener?: Contact;
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
 * Lieu d'accueil : la fiche, avec son enveloppe
 *
 * Shelter: the record, with its envelope
 *
 * CSI R731-2 I 6° (to-be-confirmed)
 */
export interface ShelterRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'shelter';
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
  body: Shelter;
}

/**
 * Lieu d'accueil : ce qu'un écrivain envoie
 *
 * Shelter: what a writer sends
 *
 * CSI R731-2 I 6° (to-be-confirmed)
 */
export interface ShelterDraft {
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
  body: Shelter;
}

// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { CommuneCode, Extensions, Instant, Outline, PartialDate, PostalCode, Siren, Source, TerritoryRef, WebAddress } from './shared.ts';

/**
 * Territoire : Une commune, une intercommunalité, un arrondissement, un département, une région ou le pays : son nom, son code, où il se trouve et combien de personnes y vivent. Ses dates de validité sont celles de la fiche.
 *
 * Territory: A commune, an intercommunality, an arrondissement, a département, a région or the country: its name, its code, where it lies and how many people live there. It is valid as long as its record is.
 */
export interface Territory {
  /**
   * Niveau · Level
   */
  level: 'commune' | 'epci' | 'arrondissement' | 'departement' | 'region' | 'country';
  /**
   * Code : Code INSEE, ou numéro SIREN pour une intercommunalité ; FR pour le pays
   *
   * Code: INSEE code, or SIREN number for an intercommunality; FR for the country
   */
  code: string;
  /**
   * Nom · Name
   */
  name: string;
  /**
   * Nature · Kind
   */
  kind?:
    | 'commune-actuelle'
    | 'commune-deleguee'
    | 'commune-associee'
    | 'arrondissement-municipal'
    | 'CC'
    | 'CA'
    | 'CU'
    | 'METRO'
    | 'MET69';
  /**
   * Territoires englobants : Tous les niveaux au-dessus ; une intercommunalité peut s'étendre sur plusieurs départements
   *
   * Territories it lies in: Every level above; an intercommunality may stretch over several départements
   */
  parents: TerritoryRef[];
  /**
   * Population
   */
  population?: {
    /**
     * Population municipale · Municipal population
     */
    municipal?: number;
    /**
     * Population comptée à part · Population counted apart
     */
    apart?: number;
    /**
     * Population totale · Total population
     */
    total?: number;
    /**
     * Année de référence · Reference year
     */
    year?: PartialDate;
  };
  /**
   * SIREN de la collectivité · SIREN of the authority
   */
  siren?: Siren;
  /**
   * Codes postaux · Postal codes
   */
  postalCodes?: PostalCode[];
  /**
   * Chef-lieu ou siège : Code INSEE de la commune
   *
   * Seat: INSEE code of the commune
   */
  seat?: CommuneCode;
  /**
   * Anciens codes : Codes des territoires qui se sont fondus dans celui-ci, ou qu'il a portés
   *
   * Former codes: Codes of the territories that merged into this one, or that it bore
   */
  formerCodes?: string[];
  /**
   * Successeurs · Successors
   */
  successors?: {
    /**
     * Code
     */
    code: string;
    /**
     * Depuis le · Since
     */
    on?: PartialDate;
  }[];
  /**
   * Contour : GeoJSON, WGS 84, longitude en premier
   *
   * Outline: GeoJSON, WGS 84, longitude first
   */
  outline?: Outline;
}

/**
 * Territoire : la fiche, avec son enveloppe
 *
 * Territory: the record, with its envelope
 */
export interface TerritoryRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'territory';
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
  body: Territory;
}

/**
 * Territoire : ce qu'un écrivain envoie
 *
 * Territory: what a writer sends
 */
export interface TerritoryDraft {
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
  body: Territory;
}

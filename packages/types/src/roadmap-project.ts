// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { CommuneCode, Extensions, Instant, LocalId, PartialDate, Source, TerritoryRef, WebAddress } from './shared.ts';

/**
 * Projet de feuille de route : Un projet concret d'une feuille de route, dans l'agriculture, l'habitat, la construction ou l'activité économique : ce qu'il coûte, qui le paie, où il en est.
 *
 * Roadmap project: A concrete project of a roadmap, in farming, housing, construction or economic activity: what it costs, who pays, how far it has come.
 */
export interface RoadmapProject {
  /**
   * Nom · Name
   */
  name: string;
  /**
   * Feuille de route · Roadmap
   */
  roadmap: LocalId;
  /**
   * Mesures · Measures
   */
  measures?: LocalId[];
  /**
   * Domaine · Domain
   *
   * Concertation du Pas-de-Calais (read-in-the-text)
   */
  domain: 'farming' | 'housing' | 'construction' | 'economy' | 'other';
  /**
   * Territoire · Territory
   */
  territory: TerritoryRef;
  /**
   * Porteur · Lead
   */
  lead?: string;
  /**
   * Avancement · Progress
   */
  state: 'proposed' | 'adopted' | 'funded' | 'started' | 'done' | 'dropped';
  /**
   * Coût · Cost
   */
  euros?: number;
  /**
   * Financé · Funded
   */
  fundedEuros?: number;
  /**
   * Financeurs · Funders
   */
  funders?: string[];
  /**
   * Contrat · Contract
   */
  contract?: LocalId;
  /**
   * Engagé le · Started on
   */
  startedOn?: PartialDate;
  /**
   * Achevé le · Done on
   */
  doneOn?: PartialDate;
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
}

/**
 * Projet de feuille de route : la fiche, avec son enveloppe
 *
 * Roadmap project: the record, with its envelope
 *
 * Concertation du Pas-de-Calais (read-in-the-text)
 */
export interface RoadmapProjectRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'roadmap-project';
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
  body: RoadmapProject;
}

/**
 * Projet de feuille de route : ce qu'un écrivain envoie
 *
 * Roadmap project: what a writer sends
 *
 * Concertation du Pas-de-Calais (read-in-the-text)
 */
export interface RoadmapProjectDraft {
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
  body: RoadmapProject;
}

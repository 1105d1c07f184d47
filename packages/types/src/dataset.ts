// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Extensions, Instant, PartialDate, Source, TerritoryRef, WebAddress } from './shared.ts';

/**
 * Jeu de données : Ce qui a été chargé dans ce nœud, et ce que ce chargement permet de dire : une absence ne vaut « non » que là où un jeu exhaustif couvre le territoire.
 *
 * Data set: What was loaded into this node, and what it allows one to say: an absence means no only where an exhaustive data set covers the territory.
 */
export interface Dataset {
  /**
   * Nom · Name
   */
  name: string;
  /**
   * Lecteur · Connector
   */
  connector?: string;
  /**
   * Importé le · Imported on
   */
  importedOn: PartialDate;
  /**
   * Lignes lues · Rows read
   */
  rowsRead?: number;
  /**
   * Fiches écrites · Records written
   */
  recordsWritten?: number;
  /**
   * Lignes refusées · Rows refused
   */
  rowsRefused?: number;
  /**
   * Couverture · Coverage
   */
  covers: {
    /**
     * Type de fiche · Record type
     */
    type: string;
    /**
     * Nature : Par exemple pprm pour les seuls PPR miniers
     *
     * Kind: For instance pprm for mining plans only
     */
    kind?: string;
    /**
     * Territoires · Territories
     *
     * @minItems 1
     */
    territories: [TerritoryRef, ...TerritoryRef[]];
    /**
     * Exhaustif : Vrai si l'absence d'un objet dans ce jeu veut dire qu'il n'existe pas
     *
     * Exhaustive: True when the absence of an object in this data set means that it does not exist
     */
    exhaustive: boolean;
  }[];
}

/**
 * Jeu de données : la fiche, avec son enveloppe
 *
 * Data set: the record, with its envelope
 */
export interface DatasetRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'dataset';
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
  body: Dataset;
}

/**
 * Jeu de données : ce qu'un écrivain envoie
 *
 * Data set: what a writer sends
 */
export interface DatasetDraft {
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
  body: Dataset;
}

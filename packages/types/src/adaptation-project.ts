// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Extensions, Instant, LocalId, PartialDate, Source, TerritoryRef, WebAddress } from './shared.ts';

/**
 * Projet d'adaptation : Un projet qui adapte un territoire aux risques relevés : à quels besoins il répond, qui le mène, où il en est.
 *
 * Adaptation project: A project that adapts a territory to the risks found: which needs it answers, who leads it, how far it has come.
 */
export interface AdaptationProject {
  /**
   * Nom · Name
   */
  name: string;
  /**
   * Territoire · Territory
   */
  territory: TerritoryRef;
  /**
   * Besoins : Identifiants locaux
   *
   * Needs: Local identifiers
   *
   * @minItems 1
   */
  needs: [LocalId, ...LocalId[]];
  /**
   * Porteur : Un organisme
   *
   * Lead: An organisation
   */
  lead: string;
  /**
   * Partenaires · Partners
   */
  partners?: string[];
  /**
   * Avancement · Progress
   */
  state: 'proposed' | 'adopted' | 'funded' | 'started' | 'done' | 'dropped';
  /**
   * Leviers : Leviers qu'il active
   *
   * Levers: Levers it activates
   */
  levers?: LocalId[];
  /**
   * Contrat : Identifiant local du contrat qui le finance
   *
   * Contract: Local identifier of the contract that funds it
   */
  contract?: LocalId;
  /**
   * Coût · Cost
   */
  euros?: number;
  /**
   * Engagé le · Started on
   */
  startedOn?: PartialDate;
  /**
   * Achevé le · Done on
   */
  doneOn?: PartialDate;
}

/**
 * Projet d'adaptation : la fiche, avec son enveloppe
 *
 * Adaptation project: the record, with its envelope
 *
 * Projet résilience des territoires, fiche 3.1 (read-in-the-text)
 */
export interface AdaptationProjectRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'adaptation-project';
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
  body: AdaptationProject;
}

/**
 * Projet d'adaptation : ce qu'un écrivain envoie
 *
 * Adaptation project: what a writer sends
 *
 * Projet résilience des territoires, fiche 3.1 (read-in-the-text)
 */
export interface AdaptationProjectDraft {
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
  body: AdaptationProject;
}

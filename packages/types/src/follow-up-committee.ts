// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Extensions, Instant, LocalId, PartialDate, Source, TerritoryRef, WebAddress } from './shared.ts';

/**
 * Comité de suivi national : Le comité auquel se rattachent les comités de pilotage des observatoires : qui y siège, quels observatoires il suit, quand il se réunit.
 *
 * National follow-up committee: The committee to which the steering committees of observatories are connected: who sits on it, which observatories it follows, when it meets.
 */
export interface FollowUpCommittee {
  /**
   * Nom · Name
   */
  name: string;
  /**
   * Territoire · Territory
   */
  territory: TerritoryRef;
  /**
   * Créé le · Created on
   */
  createdOn?: PartialDate;
  /**
   * Membres · Members
   *
   * @minItems 1
   */
  members: [
    {
      /**
       * Organisme · Organisation
       */
      organisation: string;
      /**
       * Fiche de l'acteur · Record of the actor
       */
      actor?: LocalId;
    },
    ...{
      /**
       * Organisme · Organisation
       */
      organisation: string;
      /**
       * Fiche de l'acteur · Record of the actor
       */
      actor?: LocalId;
    }[]
  ];
  /**
   * Observatoires suivis : Identifiants locaux
   *
   * Observatories followed: Local identifiers
   */
  observatories?: LocalId[];
  /**
   * Actions suivies : Fiches du projet dont il suit l'avancement
   *
   * Actions followed: Sheets of the project whose progress it follows
   */
  actions?: LocalId[];
  /**
   * Réunions · Meetings
   */
  meetings?: {
    /**
     * Date
     */
    on: PartialDate;
    /**
     * Objet · Subject
     */
    subject?: string;
  }[];
}

/**
 * Comité de suivi national : la fiche, avec son enveloppe
 *
 * National follow-up committee: the record, with its envelope
 *
 * Projet résilience des territoires, fiche 1.1 (read-in-the-text)
 */
export interface FollowUpCommitteeRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'follow-up-committee';
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
  body: FollowUpCommittee;
}

/**
 * Comité de suivi national : ce qu'un écrivain envoie
 *
 * National follow-up committee: what a writer sends
 *
 * Projet résilience des territoires, fiche 1.1 (read-in-the-text)
 */
export interface FollowUpCommitteeDraft {
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
  body: FollowUpCommittee;
}

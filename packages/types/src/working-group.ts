// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Contact, Extensions, Instant, LocalId, PartialDate, Source, TerritoryRef, WebAddress } from './shared.ts';

/**
 * Groupe de travail : Un groupe de travail thématique : qui y siège, ce qu'il doit rendre, quand il se réunit.
 *
 * Working group: A thematic working group: who sits on it, what it must hand in, when it meets.
 */
export interface WorkingGroup {
  /**
   * Nom · Name
   */
  name: string;
  /**
   * Concertation
   */
  concertation?: LocalId;
  /**
   * Thème · Theme
   */
  theme?: LocalId;
  /**
   * Territoire · Territory
   */
  territory: TerritoryRef;
  /**
   * Membres : Collectivités, services, opérateurs ; pas de personnes
   *
   * Members: Authorities, services, operators; no persons
   */
  members: string[];
  /**
   * Livrables · Deliverables
   */
  deliverables?: LocalId[];
  /**
   * Depuis · From
   */
  from?: PartialDate;
  /**
   * Jusqu'au · Until
   */
  until?: PartialDate;
  /**
   * Statut · Status
   */
  status?: 'announced' | 'active' | 'closed';
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
  /**
   * Animation · Lead
   */
  lead?: Contact;
}

/**
 * Groupe de travail : la fiche, avec son enveloppe
 *
 * Working group: the record, with its envelope
 *
 * Concertation du Pas-de-Calais (read-in-the-text)
 */
export interface WorkingGroupRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'working-group';
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
  body: WorkingGroup;
}

/**
 * Groupe de travail : ce qu'un écrivain envoie
 *
 * Working group: what a writer sends
 *
 * Concertation du Pas-de-Calais (read-in-the-text)
 */
export interface WorkingGroupDraft {
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
  body: WorkingGroup;
}

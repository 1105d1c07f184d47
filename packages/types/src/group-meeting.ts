// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Extensions, Figure, Instant, LocalId, PartialDate, Source, TerritoryRef, WebAddress } from './shared.ts';

/**
 * Rencontre de groupe : Une rencontre d'un groupe de co-développement, son bilan, et qui y est venu.
 *
 * Group meeting: A meeting of a co-development group, its review, and who came.
 */
export interface GroupMeeting {
  /**
   * Groupe : Identifiant local
   *
   * Group: Local identifier
   */
  group: LocalId;
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
  status: 'announced' | 'held' | 'cancelled';
  /**
   * Présents · Attendance
   */
  attendance?: Figure;
  /**
   * Services représentés · Services represented
   */
  origins?: string[];
  /**
   * Sujets · Subjects
   */
  subjects?: string[];
  /**
   * Bilan · Review
   *
   * Projet résilience des territoires, fiche 2.2 (read-in-the-text)
   */
  review?: string;
  /**
   * Bilan présenté à : Identifiant local de l'observatoire
   *
   * Review presented to: Local identifier of the observatory
   */
  presentedTo?: LocalId;
}

/**
 * Rencontre de groupe : la fiche, avec son enveloppe
 *
 * Group meeting: the record, with its envelope
 *
 * Projet résilience des territoires, fiche 2.2 (read-in-the-text)
 */
export interface GroupMeetingRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'group-meeting';
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
  body: GroupMeeting;
}

/**
 * Rencontre de groupe : ce qu'un écrivain envoie
 *
 * Group meeting: what a writer sends
 *
 * Projet résilience des territoires, fiche 2.2 (read-in-the-text)
 */
export interface GroupMeetingDraft {
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
  body: GroupMeeting;
}

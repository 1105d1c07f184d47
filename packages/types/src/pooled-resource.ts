// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Extensions, Instant, LocalId, PartialDate, Source, TerritoryRef, WebAddress } from './shared.ts';

/**
 * Moyen mutualisé : Un moyen, un savoir ou un temps qu'un acteur met à disposition des autres : où, à quelles conditions, et confirmé quand. Une mise en commun sans date n'en est pas une.
 *
 * Pooled resource: A resource, a skill or a time that an actor offers to others: where, on what conditions, and confirmed when. A pooling with no date is none.
 */
export interface PooledResource {
  /**
   * Désignation · Name
   */
  name: string;
  /**
   * Nature · Kind
   */
  kind: 'transport' | 'lodging' | 'supply' | 'equipment' | 'premises' | 'skill' | 'data' | 'tool';
  /**
   * Quantité · Quantity
   */
  quantity?: number;
  /**
   * Offert par : Identifiant local de l'acteur
   *
   * Offered by: Local identifier of the actor
   */
  offeredBy: LocalId;
  /**
   * Moyen du plan : Identifiant local du moyen qu'il partage, s'il figure à un plan
   *
   * Resource of the plan: Local identifier of the resource it shares, if it is in a plan
   */
  means?: LocalId;
  /**
   * Territoire · Territory
   */
  territory: TerritoryRef;
  /**
   * Ouvert à · Open to
   */
  openTo?: TerritoryRef[];
  /**
   * Conditions
   */
  conditions: string;
  /**
   * Ressource en ligne · Online resource
   */
  url?: WebAddress;
  /**
   * Confirmé le · Last confirmed
   *
   * Projet résilience des territoires, fiche 1.3 (read-in-the-text)
   */
  confirmedOn: PartialDate;
  /**
   * Retiré le · Withdrawn on
   */
  withdrawnOn?: PartialDate;
}

/**
 * Moyen mutualisé : la fiche, avec son enveloppe
 *
 * Pooled resource: the record, with its envelope
 *
 * Projet résilience des territoires, fiche 1.3 (read-in-the-text)
 */
export interface PooledResourceRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'pooled-resource';
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
  body: PooledResource;
}

/**
 * Moyen mutualisé : ce qu'un écrivain envoie
 *
 * Pooled resource: what a writer sends
 *
 * Projet résilience des territoires, fiche 1.3 (read-in-the-text)
 */
export interface PooledResourceDraft {
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
  body: PooledResource;
}

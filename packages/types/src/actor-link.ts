// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Extensions, Instant, LocalId, PartialDate, Source, TerritoryRef, WebAddress } from './shared.ts';

/**
 * Lien entre acteurs : Ce qui relie deux acteurs d'un territoire : nature, depuis quand, et ce qu'ils échangent. Le réseau se lit sur ces liens.
 *
 * Link between actors: What links two actors of a territory: its nature, since when, and what they exchange. The network is read on these links.
 */
export interface ActorLink {
  /**
   * Acteur : Identifiant local
   *
   * Actor: Local identifier
   */
  from: LocalId;
  /**
   * Autre acteur : Identifiant local
   *
   * Other actor: Local identifier
   */
  to: LocalId;
  /**
   * Nature
   */
  nature:
    | 'agreement'
    | 'membership'
    | 'support'
    | 'funding'
    | 'information'
    | 'shared-means'
    | 'exercise'
    | 'steering'
    | 'mutual-aid';
  /**
   * Orienté : Vrai s'il va du premier vers le second seulement
   *
   * Directed: True when it goes from the first to the second only
   */
  directed: boolean;
  /**
   * Depuis · Since
   */
  since?: PartialDate;
  /**
   * Jusqu'au · Until
   */
  until?: PartialDate;
  /**
   * Confirmé le · Last confirmed
   *
   * Projet résilience des territoires, fiche 1.3 (read-in-the-text)
   */
  confirmedOn?: PartialDate;
  /**
   * Échanges · Exchanges
   */
  exchanges?: {
    /**
     * Date
     */
    on: PartialDate;
    /**
     * Objet · Subject
     */
    subject: string;
  }[];
  /**
   * Territoire · Territory
   */
  territory?: TerritoryRef;
}

/**
 * Lien entre acteurs : la fiche, avec son enveloppe
 *
 * Link between actors: the record, with its envelope
 *
 * Projet résilience des territoires, fiche 1.3 (read-in-the-text)
 */
export interface ActorLinkRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'actor-link';
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
  body: ActorLink;
}

/**
 * Lien entre acteurs : ce qu'un écrivain envoie
 *
 * Link between actors: what a writer sends
 *
 * Projet résilience des territoires, fiche 1.3 (read-in-the-text)
 */
export interface ActorLinkDraft {
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
  body: ActorLink;
}

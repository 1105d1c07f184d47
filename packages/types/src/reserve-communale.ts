// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { CommuneCode, Contact, Extensions, Figure, Instant, LocalId, PartialDate, Source, WebAddress } from './shared.ts';

/**
 * Réserve communale de sécurité civile : La réserve de bénévoles d'une commune : sa délibération, ses missions, ses effectifs et les missions qui cherchent des volontaires. Les bénévoles eux-mêmes n'y figurent pas.
 *
 * Municipal civil-security reserve: The volunteer reserve of a commune: its deliberation, its missions, its numbers and the missions that look for volunteers. The volunteers themselves are not in it.
 */
export interface ReserveCommunale {
  /**
   * Commune : Code INSEE de la commune actuelle
   *
   * Commune: INSEE code of the present commune
   */
  commune: CommuneCode;
  /**
   * Délibération du : La réserve est facultative ; le conseil la crée
   *
   * Deliberation of: The reserve is optional; the council creates it
   *
   * CSI L724-2 (read-in-the-text)
   */
  createdOn?: PartialDate;
  /**
   * Dissoute le · Dissolved on
   */
  dissolvedOn?: PartialDate;
  /**
   * Gérée par · Managed by
   *
   * CSI L724-2 (read-in-the-text)
   */
  managedBy?: 'commune' | 'epci' | 'sdis';
  /**
   * Missions
   */
  missions?: {
    /**
     * Mission
     */
    name: string;
    /**
     * Compétences · Skills
     */
    skills?: string[];
    /**
     * Volontaires cherchés · Volunteers wanted
     */
    wanted?: number;
    /**
     * Volontaires trouvés · Volunteers found
     */
    found?: number;
  }[];
  /**
   * Bénévoles sous contrat · Volunteers under contract
   */
  volunteers?: Figure;
  /**
   * Durée du contrat : De un à cinq ans
   *
   * Length of the contract: One to five years
   *
   * CSI L724-4 (secondary-source)
   */
  contractYears?: number;
  /**
   * Responsable · Lead
   */
  lead?: Contact;
  /**
   * Compatible avec le règlement du SDIS · Compatible with the rules of the SDIS
   *
   * CGCT L1424-4 (read-in-the-text)
   */
  compatibleWithSdis?: boolean;
  /**
   * PCS : Identifiant local du plan où elle figure
   *
   * PCS: Local identifier of the plan it belongs to
   *
   * CSI R731-2 I 3° (read-in-the-text)
   */
  pcs?: LocalId;
}

/**
 * Réserve communale de sécurité civile : la fiche, avec son enveloppe
 *
 * Municipal civil-security reserve: the record, with its envelope
 *
 * CSI L724-1, L724-2 (read-in-the-text)
 */
export interface ReserveCommunaleRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'reserve-communale';
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
  body: ReserveCommunale;
}

/**
 * Réserve communale de sécurité civile : ce qu'un écrivain envoie
 *
 * Municipal civil-security reserve: what a writer sends
 *
 * CSI L724-1, L724-2 (read-in-the-text)
 */
export interface ReserveCommunaleDraft {
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
  body: ReserveCommunale;
}

// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { CommuneCode, Contact, Extensions, Hazard, Instant, PartialDate, Practice, Siren, Source, WebAddress } from './shared.ts';

/**
 * Plan intercommunal de sauvegarde : Le plan par lequel une intercommunalité met ses moyens au service des communes dans la crise : quand il a été notifié, arrêté par le président et par les maires, éprouvé, et ce qu'il contient.
 *
 * Intercommunal safeguard plan: The plan by which an intercommunality puts its means at the service of communes in a crisis: when it was notified, adopted by the president and the mayors, practised, and what it contains.
 */
export interface Pics {
  /**
   * Intercommunalité : SIREN de l'EPCI à fiscalité propre
   *
   * Intercommunality: SIREN of the EPCI
   *
   * CSI L731-4 I (read-in-the-text)
   */
  epci: Siren;
  /**
   * Obligation notifiée le · Duty notified on
   *
   * CSI R731-5 II (read-in-the-text)
   */
  notifiedOn?: PartialDate;
  /**
   * Arrêté par le président le · Adopted by the president on
   *
   * CSI L731-4 (secondary-source)
   */
  adoptedOn?: PartialDate;
  /**
   * Arrêtés des maires · Mayors' decisions
   *
   * CSI L731-4 (secondary-source)
   */
  mayors?: {
    /**
     * Commune
     */
    commune: CommuneCode;
    /**
     * Arrêté le · Adopted on
     */
    adoptedOn?: PartialDate;
  }[];
  /**
   * Révisé le · Revised on
   *
   * CSI R731-8 I (read-in-the-text)
   */
  revisedOn?: PartialDate;
  /**
   * Évalué le · Evaluated on
   *
   * CSI R731-8 III (read-in-the-text)
   */
  evaluatedOn?: PartialDate;
  /**
   * Risques mis en commun : Ceux des communes membres, et ceux qui en touchent plusieurs à la fois
   *
   * Pooled risks: Those of the member communes, and those that hit several at once
   *
   * CSI R731-5 III 1° (read-in-the-text)
   */
  risks?: Hazard[];
  /**
   * Contenu · Content
   *
   * CSI R731-5 III (read-in-the-text)
   */
  blocks?: {
    /**
     * Analyse des risques et enjeux mis en commun · Pooled analysis of risks and stakes
     *
     * CSI R731-5 III 1° (read-in-the-text)
     */
    riskAnalysis?: 'present' | 'absent' | 'not-applicable';
    /**
     * Dispositions d'appui aux communes · Arrangements to support communes
     *
     * CSI R731-5 III 2° (read-in-the-text)
     */
    support?: 'present' | 'absent' | 'not-applicable';
    /**
     * Inventaire des moyens mutualisés, propres et de tiers · Inventory of pooled, own and third-party means
     *
     * CSI R731-5 III 3° (read-in-the-text)
     */
    means?: 'present' | 'absent' | 'not-applicable';
    /**
     * Outils de prévention, d'information, d'alerte et de gestion de crise · Tools for prevention, information, alert and crisis management
     *
     * CSI R731-5 III 4° (read-in-the-text)
     */
    tools?: 'present' | 'absent' | 'not-applicable';
    /**
     * Réserve intercommunale · Intercommunal reserve
     *
     * CSI R731-5 III 5° (read-in-the-text)
     */
    reserve?: 'present' | 'absent' | 'not-applicable';
  };
  /**
   * Exercices et emplois réels · Exercises and real uses
   *
   * CSI L731-4, D731-9 (secondary-source)
   */
  practices?: Practice[];
  /**
   * Annuaire opérationnel · Operational directory
   *
   * CSI R731-8 I (read-in-the-text)
   */
  directory?: Contact[];
  /**
   * Version consultable · Public version
   *
   * CSI R731-8 V (read-in-the-text)
   */
  documentUrl?: WebAddress;
}

/**
 * Plan intercommunal de sauvegarde : la fiche, avec son enveloppe
 *
 * Intercommunal safeguard plan: the record, with its envelope
 *
 * CSI L731-4 (read-in-the-text)
 */
export interface PicsRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'pics';
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
  body: Pics;
}

/**
 * Plan intercommunal de sauvegarde : ce qu'un écrivain envoie
 *
 * Intercommunal safeguard plan: what a writer sends
 *
 * CSI L731-4 (read-in-the-text)
 */
export interface PicsDraft {
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
  body: Pics;
}

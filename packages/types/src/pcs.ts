// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { CommuneCode, Contact, Extensions, Instant, PartialDate, Practice, Source, WebAddress } from './shared.ts';

/**
 * Plan communal de sauvegarde : Le plan par lequel une commune s'organise pour protéger sa population : quand il a été notifié, arrêté, révisé, éprouvé, et ce qu'il contient.
 *
 * Communal safeguard plan: The plan by which a commune organises the protection of its population: when it was notified, adopted, revised and practised, and what it contains.
 */
export interface Pcs {
  /**
   * Commune : Code INSEE à la date du plan
   *
   * Commune: INSEE code at the date of the plan
   */
  commune: CommuneCode;
  /**
   * Obligation notifiée le · Duty notified on
   *
   * CSI R731-3 (secondary-source)
   */
  notifiedOn?: PartialDate;
  /**
   * Arrêté le · Adopted on
   *
   * CSI L731-3 II (read-in-the-text)
   */
  adoptedOn?: PartialDate;
  /**
   * Arrêté par · Adopted by
   *
   * CSI L731-3 II (read-in-the-text)
   */
  adoptedBy?: 'maire' | 'prefet-de-police';
  /**
   * Transmis au préfet le · Sent to the prefect on
   *
   * CSI R731-3 (secondary-source)
   */
  sentToPrefectOn?: PartialDate;
  /**
   * Transmis au président de l'EPCI le · Sent to the president of the EPCI on
   *
   * CSI R731-3 (secondary-source)
   */
  sentToEpciOn?: PartialDate;
  /**
   * Conseil municipal installé le · Municipal council installed on
   *
   * CSI R731-3 (secondary-source)
   */
  councilInstalledOn?: PartialDate;
  /**
   * Présenté au conseil municipal le · Presented to the municipal council on
   *
   * CSI R731-3 (secondary-source)
   */
  presentedOn?: PartialDate;
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
   * Annuaire mis à jour le · Directory updated on
   *
   * CSI R731-8 I (read-in-the-text)
   */
  directoryUpdatedOn?: PartialDate;
  /**
   * Risques traités · Risks covered
   *
   * CSI R731-1 (read-in-the-text)
   */
  risks?: string[];
  /**
   * Contenu · Content
   *
   * CSI R731-2 I (read-in-the-text)
   */
  blocks?: {
    /**
     * Enjeux et personnes vulnérables · Stakes and vulnerable persons
     *
     * CSI R731-2 I 1° (read-in-the-text)
     */
    stakes?: 'present' | 'absent' | 'not-applicable';
    /**
     * Alerte, annuaire, règlement d'emploi des moyens d'alerte, DICRIM · Alert, directory, rules for using alert means, DICRIM
     *
     * CSI R731-2 I 2° (read-in-the-text)
     */
    alert?: 'present' | 'absent' | 'not-applicable';
    /**
     * Réserve communale et bénévoles · Municipal reserve and volunteers
     *
     * CSI R731-2 I 3° (read-in-the-text)
     */
    reserve?: 'present' | 'absent' | 'not-applicable';
    /**
     * Poste de commandement communal · Municipal command post
     *
     * CSI R731-2 I 4° (read-in-the-text)
     */
    commandPost?: 'present' | 'absent' | 'not-applicable';
    /**
     * Actions préventives et correctives des services · Preventive and corrective actions of services
     *
     * CSI R731-2 I 5° (read-in-the-text)
     */
    preventiveActions?: 'present' | 'absent' | 'not-applicable';
    /**
     * Inventaire des moyens · Inventory of means
     *
     * CSI R731-2 I 6° (to-be-confirmed)
     */
    means?: 'present' | 'absent' | 'not-applicable';
    /**
     * Mesures propres à chaque risque · Measures for each risk
     *
     * CSI R731-2 I 7° (to-be-confirmed)
     */
    specificMeasures?: 'present' | 'absent' | 'not-applicable';
    /**
     * Exercices et formations · Exercises and training
     *
     * CSI R731-2 I 8° (to-be-confirmed)
     */
    exercises?: 'present' | 'absent' | 'not-applicable';
    /**
     * Continuité de la vie quotidienne · Continuity of daily life
     *
     * CSI R731-2 I 9° (to-be-confirmed)
     */
    continuity?: 'present' | 'absent' | 'not-applicable';
  };
  /**
   * Exercices et emplois réels · Exercises and real uses
   *
   * CSI L731-3, D731-9 (secondary-source)
   */
  practices?: Practice[];
  /**
   * Annuaire opérationnel · Operational directory
   *
   * CSI R731-2 I 2° (read-in-the-text)
   */
  directory?: Contact[];
  /**
   * Version consultable · Public version
   *
   * CSI R731-8 V (read-in-the-text)
   */
  documentUrl?: WebAddress;
  /**
   * Version consultable relue le : Relue pour n'y laisser ni donnée personnelle ni information nuisant à la sécurité
   *
   * Public version checked on: Read again so that it holds no personal data and nothing harmful to security
   *
   * CSI R731-8 V (read-in-the-text)
   */
  publicVersionCheckedOn?: PartialDate;
  /**
   * Réserve communale créée · Municipal reserve created
   *
   * CSI L724-2 (read-in-the-text)
   */
  reserveCreated?: boolean;
  /**
   * Adjoint ou conseiller chargé de la sécurité civile · Deputy mayor or councillor in charge of civil security
   *
   * CSI D731-14 (secondary-source)
   */
  civilSecurityDelegate?: boolean;
  /**
   * Correspondant incendie et secours désigné le · Fire and rescue correspondent named on
   *
   * CSI D731-14 (secondary-source)
   */
  correspondentNamedOn?: PartialDate;
  /**
   * Correspondant incendie et secours à remplacer depuis · Correspondent to be replaced since
   *
   * CSI D731-14 (secondary-source)
   */
  correspondentVacantSince?: PartialDate;
}

/**
 * Plan communal de sauvegarde : la fiche, avec son enveloppe
 *
 * Communal safeguard plan: the record, with its envelope
 *
 * CSI L731-3 (read-in-the-text)
 */
export interface PcsRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'pcs';
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
  body: Pcs;
}

/**
 * Plan communal de sauvegarde : ce qu'un écrivain envoie
 *
 * Communal safeguard plan: what a writer sends
 *
 * CSI L731-3 (read-in-the-text)
 */
export interface PcsDraft {
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
  body: Pcs;
}

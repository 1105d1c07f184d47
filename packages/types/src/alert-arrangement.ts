// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { CommuneCode, Contact, Extensions, Hazard, Instant, LocalId, PartialDate, Source, WebAddress } from './shared.ts';

/**
 * Moyen d'alerte : Un moyen d'alerter la population d'une commune, la règle de son emploi, la part des habitants qu'il atteint et la date de son dernier essai.
 *
 * Alert arrangement: A way of alerting the population of a commune, the rule of its use, the share of residents it reaches and the date of its last test.
 */
export interface AlertArrangement {
  /**
   * Commune : Code INSEE de la commune actuelle
   *
   * Commune: INSEE code of the present commune
   */
  commune: CommuneCode;
  /**
   * Moyen : FR-Alert n'y figure pas : seul l'État l'emploie
   *
   * Means: FR-Alert is not here: only the State uses it
   */
  kind:
    | 'siren'
    | 'sms'
    | 'automated-call'
    | 'loudspeaker'
    | 'door-to-door'
    | 'social-network'
    | 'panel'
    | 'application'
    | 'bell'
    | 'other';
  /**
   * Désignation · Name
   */
  name?: string;
  /**
   * Règle d'emploi : Qui décide, quand, et ce que dit le message
   *
   * Rule of use: Who decides, when, and what the message says
   *
   * CSI R731-2 I 2° (read-in-the-text)
   */
  rule: string;
  /**
   * Aléas · Hazards
   */
  hazards?: Hazard[];
  /**
   * À tout moment : Peut alerter de nuit et en fin de semaine
   *
   * At any time: Can alert at night and at weekends
   *
   * CSI R731-2 I 2° (read-in-the-text)
   */
  alwaysOn?: boolean;
  /**
   * Part des habitants atteinte : De 0 à 1
   *
   * Share of residents reached: From 0 to 1
   */
  reach?: number;
  /**
   * A besoin du réseau électrique · Needs mains power
   */
  needsPower?: boolean;
  /**
   * Essayé le · Last tested
   */
  testedOn?: PartialDate;
  /**
   * Qui déclenche · Who triggers
   */
  operator?: Contact;
  /**
   * PCS : Identifiant local du plan communal où il figure
   *
   * PCS: Local identifier of the communal plan it belongs to
   */
  pcs?: LocalId;
  /**
   * PICS : Identifiant local du plan intercommunal où il figure
   *
   * PICS: Local identifier of the intercommunal plan it belongs to
   */
  pics?: LocalId;
}

/**
 * Moyen d'alerte : la fiche, avec son enveloppe
 *
 * Alert arrangement: the record, with its envelope
 *
 * CSI R731-2 I 2° (read-in-the-text)
 */
export interface AlertArrangementRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'alert-arrangement';
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
  body: AlertArrangement;
}

/**
 * Moyen d'alerte : ce qu'un écrivain envoie
 *
 * Alert arrangement: what a writer sends
 *
 * CSI R731-2 I 2° (read-in-the-text)
 */
export interface AlertArrangementDraft {
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
  body: AlertArrangement;
}

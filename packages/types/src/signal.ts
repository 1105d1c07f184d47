// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { CommuneCode, Extensions, Hazard, Instant, LocalId, PartialDate, Source, TerritoryRef, WebAddress } from './shared.ts';

/**
 * Signal : Ce qui arrive à la veille : d'où, quand on l'a observé, quand on l'a reçu, pour quel territoire et quel aléa. Le délai de la décision part de sa réception.
 *
 * Signal: What comes to the watch: from where, when observed, when received, for which territory and which hazard. The delay of the decision runs from its reception.
 */
export interface Signal {
  /**
   * Objet · Subject
   */
  subject: string;
  /**
   * Territoire · Territory
   */
  territory: TerritoryRef;
  /**
   * Autres territoires · Other territories
   */
  places?: TerritoryRef[];
  /**
   * Aléa · Hazard
   */
  hazard?: Hazard;
  /**
   * Source : Identifiant local de la source de veille
   *
   * Source: Local identifier of the watch source
   */
  origin?: LocalId;
  /**
   * Observé le · Observed at
   */
  observedAt?: Instant;
  /**
   * Reçu le : Départ du délai signal → décision
   *
   * Received at: Start of the delay signal → decision
   */
  receivedAt: Instant;
  /**
   * Niveau · Level
   */
  level?: 'green' | 'yellow' | 'orange' | 'red';
  /**
   * Fiabilité · Reliability
   */
  reliability?: 'confirmed' | 'probable' | 'doubtful' | 'unknown';
  /**
   * Description : Un fait, pas une personne
   *
   * Description: A fact, not a person
   */
  description?: string;
  /**
   * Lieu · Place
   */
  place?: {
    /**
     * Nom · Name
     */
    name?: string;
    /**
     * Adresse · Address
     */
    address?: string;
    /**
     * Commune
     */
    commune?: CommuneCode;
    /**
     * Longitude
     */
    longitude?: number;
    /**
     * Latitude
     */
    latitude?: number;
  };
  /**
   * Identifiant CAP : Celui de l'alerte CAP 1.2 dont il vient
   *
   * CAP identifier: That of the CAP 1.2 alert it comes from
   */
  capId?: string;
}

/**
 * Signal : la fiche, avec son enveloppe
 *
 * Signal: the record, with its envelope
 *
 * Projet résilience des territoires, fiche 1.4 (read-in-the-text)
 */
export interface SignalRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'signal';
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
  body: Signal;
}

/**
 * Signal : ce qu'un écrivain envoie
 *
 * Signal: what a writer sends
 *
 * Projet résilience des territoires, fiche 1.4 (read-in-the-text)
 */
export interface SignalDraft {
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
  body: Signal;
}

// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Extensions, Hazard, Instant, PartialDate, Source, TerritoryRef, WebAddress } from './shared.ts';

/**
 * Source de veille : D'où viennent les signaux : un service, un capteur, un réseau d'habitants ; à quel rythme, et jusqu'où s'y fier.
 *
 * Watch source: Where signals come from: a service, a sensor, a network of residents; how often, and how far to trust it.
 */
export interface WatchSource {
  /**
   * Nom · Name
   */
  name: string;
  /**
   * Nature · Kind
   */
  kind: 'forecast' | 'sensor' | 'field' | 'press' | 'health' | 'security' | 'resident' | 'peer';
  /**
   * Territoire · Territory
   */
  territory: TerritoryRef;
  /**
   * Producteur · Producer
   */
  producer: string;
  /**
   * Adresse · Address
   */
  url?: WebAddress;
  /**
   * Aléas · Hazards
   */
  hazards?: Hazard[];
  /**
   * Cadence : Minutes entre deux relevés
   *
   * Cadence: Minutes between two readings
   */
  cadenceMinutes?: number;
  /**
   * Fiabilité · Reliability
   */
  reliability?: 'high' | 'medium' | 'low';
  /**
   * Suivie depuis · Followed since
   */
  since?: PartialDate;
  /**
   * Jusqu'au · Until
   */
  until?: PartialDate;
  /**
   * Licence
   */
  licence?: string;
}

/**
 * Source de veille : la fiche, avec son enveloppe
 *
 * Watch source: the record, with its envelope
 *
 * Projet résilience des territoires, fiche 1.4 (read-in-the-text)
 */
export interface WatchSourceRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'watch-source';
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
  body: WatchSource;
}

/**
 * Source de veille : ce qu'un écrivain envoie
 *
 * Watch source: what a writer sends
 *
 * Projet résilience des territoires, fiche 1.4 (read-in-the-text)
 */
export interface WatchSourceDraft {
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
  body: WatchSource;
}

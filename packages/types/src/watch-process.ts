// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Extensions, Instant, LocalId, PartialDate, Source, TerritoryRef, WebAddress } from './shared.ts';

/**
 * Process de veille : Comment un observatoire veille, chaque jour et en crise : ses sources, ses étapes, qui décide, avec qui l'analyse est partagée.
 *
 * Watch process: How an observatory watches, daily and in a crisis: its sources, its steps, who decides, with whom the analysis is shared.
 */
export interface WatchProcess {
  /**
   * Nom · Name
   */
  name: string;
  /**
   * Territoire · Territory
   */
  territory: TerritoryRef;
  /**
   * Observatoire : Identifiant local
   *
   * Observatory: Local identifier
   */
  ort?: LocalId;
  /**
   * Statut : Les procédures locales d'abord, harmonisées ensuite
   *
   * Status: Local procedures first, harmonised later
   *
   * Projet résilience des territoires, fiche 1.4 (read-in-the-text)
   */
  status: 'empirical' | 'harmonised' | 'retired';
  /**
   * En place depuis · In place since
   */
  since?: PartialDate;
  /**
   * Jusqu'au · Until
   */
  until?: PartialDate;
  /**
   * Sources : Identifiants locaux
   *
   * Sources: Local identifiers
   */
  sources?: LocalId[];
  /**
   * Étapes · Steps
   *
   * @minItems 1
   */
  steps: [
    {
      /**
       * Nom · Name
       */
      name: string;
      /**
       * Nature · Kind
       */
      kind: 'collection' | 'qualification' | 'alert' | 'decision' | 'feedback';
      /**
       * Par · By
       */
      by?: string;
      /**
       * Délai visé · Target delay
       */
      withinMinutes?: number;
    },
    ...{
      /**
       * Nom · Name
       */
      name: string;
      /**
       * Nature · Kind
       */
      kind: 'collection' | 'qualification' | 'alert' | 'decision' | 'feedback';
      /**
       * Par · By
       */
      by?: string;
      /**
       * Délai visé · Target delay
       */
      withinMinutes?: number;
    }[]
  ];
  /**
   * Tient en crise · Holds in a crisis
   *
   * Projet résilience des territoires, fiche 1.4 (read-in-the-text)
   */
  inCrisis: boolean;
  /**
   * Partage · Sharing
   *
   * Projet résilience des territoires, fiche 1.4 (read-in-the-text)
   *
   * @minItems 1
   *
   * Items: Partage · Sharing
   */
  sharing: [
    'observatory' | 'observatories' | 'partners' | 'public',
    ...('observatory' | 'observatories' | 'partners' | 'public')[]
  ];
}

/**
 * Process de veille : la fiche, avec son enveloppe
 *
 * Watch process: the record, with its envelope
 *
 * Projet résilience des territoires, fiche 1.4 (read-in-the-text)
 */
export interface WatchProcessRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'watch-process';
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
  body: WatchProcess;
}

/**
 * Process de veille : ce qu'un écrivain envoie
 *
 * Watch process: what a writer sends
 *
 * Projet résilience des territoires, fiche 1.4 (read-in-the-text)
 */
export interface WatchProcessDraft {
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
  body: WatchProcess;
}

// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Extensions, Instant, LocalId, PartialDate, Source, TerritoryRef, WebAddress } from './shared.ts';

/**
 * Fiche action : Une action d'un projet de résilience, son axe, où elle en est, et les autres actions auxquelles elle tient. Le projet ne marche que si elles sont reliées.
 *
 * Action sheet: An action of a resilience project, its axis, how far it has come, and the other actions it holds to. The project only works if they are linked.
 */
export interface ActionSheet {
  /**
   * Numéro : Par exemple 1.1
   *
   * Number: For instance 1.1
   */
  code: string;
  /**
   * Titre · Title
   */
  name: string;
  /**
   * Axe · Axis
   */
  axis: number;
  /**
   * Projet · Programme
   */
  programme: string;
  /**
   * Territoire · Territory
   */
  territory: TerritoryRef;
  /**
   * Avancement · Progress
   */
  state: 'proposed' | 'adopted' | 'funded' | 'started' | 'done' | 'dropped';
  /**
   * Capacités : Les trois capacités d'un territoire résilient
   *
   * Capacities: The three capacities of a resilient territory
   *
   * @minItems 1
   *
   * Items: Capacités · Capacities
   */
  capacities?: ['anticipate' | 'rebound' | 'evolve', ...('anticipate' | 'rebound' | 'evolve')[]];
  /**
   * Liens : Actions dont elle dépend ou qu'elle sert
   *
   * Links: Actions it depends on or serves
   */
  links: {
    /**
     * Action
     */
    action: LocalId;
    /**
     * Nature
     */
    nature: 'needs' | 'feeds' | 'extends' | 'cites';
    /**
     * Citée comme : Le numéro écrit dans le document, s'il est faux
     *
     * Cited as: The number written in the document, when wrong
     */
    citedAs?: string;
    /**
     * Vivant : Vrai si le lien a servi dans l'année
     *
     * Alive: True when the link was used within the year
     */
    alive?: boolean;
  }[];
  /**
   * Acteurs pressentis · Foreseen actors
   */
  actors?: string[];
  /**
   * Sources d'inspiration · Inspirations
   */
  inspirations?: string[];
  /**
   * Engagée le · Started on
   */
  startedOn?: PartialDate;
  /**
   * Achevée le · Done on
   */
  doneOn?: PartialDate;
}

/**
 * Fiche action : la fiche, avec son enveloppe
 *
 * Action sheet: the record, with its envelope
 *
 * Projet résilience des territoires, fiche 3.5 (read-in-the-text)
 */
export interface ActionSheetRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'action-sheet';
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
  body: ActionSheet;
}

/**
 * Fiche action : ce qu'un écrivain envoie
 *
 * Action sheet: what a writer sends
 *
 * Projet résilience des territoires, fiche 3.5 (read-in-the-text)
 */
export interface ActionSheetDraft {
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
  body: ActionSheet;
}

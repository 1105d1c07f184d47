// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Extensions, Figure, Instant, LocalId, PartialDate, RegionCode, Siren, Source, TerritoryRef, WebAddress } from './shared.ts';

/**
 * Laboratoire d'innovation : Un laboratoire d'innovation publique : sa région, son hôte, ses partenaires, ce qu'il a porté et accompagné, et les noms sous lesquels on l'écrit.
 *
 * Innovation laboratory: A public innovation laboratory: its region, its host, its partners, what it has carried and supported, and the names under which it is written.
 */
export interface Laboratory {
  /**
   * Nom · Name
   */
  name: string;
  /**
   * Autres graphies : Par exemple LaBase pour La Base
   *
   * Other spellings: For instance LaBase for La Base
   */
  variants?: string[];
  /**
   * Code dans la liste des laboratoires : Voir la liste contrôlée labs
   *
   * Code in the list of laboratories: See the controlled list labs
   */
  code?: string;
  /**
   * Région
   */
  region?: RegionCode;
  /**
   * Territoire · Territory
   */
  territory?: TerritoryRef;
  /**
   * Hôte · Host
   */
  host?: string;
  /**
   * SIREN de l'hôte : Aucun numéro national ne désigne les laboratoires
   *
   * SIREN of the host: No national number names laboratories
   */
  hostSiren?: Siren;
  /**
   * Fiche d'acteur · Record of the actor
   */
  actor?: LocalId;
  /**
   * Créé le · Created on
   */
  createdOn?: PartialDate;
  /**
   * Fermé le · Closed on
   */
  closedOn?: PartialDate;
  /**
   * Partenaires · Partners
   */
  partners?: Figure;
  /**
   * Ateliers animés · Workshops run
   */
  workshops?: Figure;
  /**
   * Projets portés · Projects carried
   */
  projectsCarried?: Figure;
  /**
   * Projets accompagnés · Projects supported
   */
  projectsSupported?: Figure;
  /**
   * Formations · Trainings
   */
  trainings?: Figure;
  /**
   * Site · Website
   */
  url?: WebAddress;
}

/**
 * Laboratoire d'innovation : la fiche, avec son enveloppe
 *
 * Innovation laboratory: the record, with its envelope
 *
 * Dossier de presse du Mois de l’innovation publique 2020, p. 14 (read-in-the-text)
 */
export interface LaboratoryRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'laboratory';
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
  body: Laboratory;
}

/**
 * Laboratoire d'innovation : ce qu'un écrivain envoie
 *
 * Innovation laboratory: what a writer sends
 *
 * Dossier de presse du Mois de l’innovation publique 2020, p. 14 (read-in-the-text)
 */
export interface LaboratoryDraft {
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
  body: Laboratory;
}

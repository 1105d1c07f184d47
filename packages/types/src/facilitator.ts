// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Contact, Extensions, Instant, PartialDate, Source, TerritoryRef, WebAddress } from './shared.ts';

/**
 * Accompagnateur : Une place d'accompagnateur-facilitateur : ses compétences, sa disponibilité, le territoire où elle s'exerce. La personne reste hors de la version publique.
 *
 * Facilitator: A seat of facilitator: its skills, its availability, the territory where it is held. The person stays out of the public version.
 */
export interface Facilitator {
  /**
   * Désignation : Une fonction, par exemple accompagnateur du littoral ; pas le nom de la personne
   *
   * Name: A function, for instance facilitator of the coast; not the name of the person
   */
  name: string;
  /**
   * Territoire · Territory
   */
  territory: TerritoryRef;
  /**
   * Organisme · Organisation
   */
  organisation?: string;
  /**
   * Fonction publique · Civil service
   */
  service?: 'state' | 'territorial' | 'hospital' | 'association' | 'other';
  /**
   * Compétences · Skills
   *
   * @minItems 1
   */
  skills: [string, ...string[]];
  /**
   * Disponibilité · Availability
   */
  availability?: 'available' | 'limited' | 'unavailable';
  /**
   * Jours par an · Days a year
   */
  daysPerYear?: number;
  /**
   * Phases
   *
   * @minItems 1
   *
   * Items: Phases
   */
  phases?: ['before' | 'during' | 'after', ...('before' | 'during' | 'after')[]];
  /**
   * Confirmé le · Last confirmed
   */
  confirmedOn?: PartialDate;
  /**
   * Contact
   */
  contact?: Contact;
}

/**
 * Accompagnateur : la fiche, avec son enveloppe
 *
 * Facilitator: the record, with its envelope
 *
 * Projet résilience des territoires, fiche 2.1 (read-in-the-text)
 */
export interface FacilitatorRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'facilitator';
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
  body: Facilitator;
}

/**
 * Accompagnateur : ce qu'un écrivain envoie
 *
 * Facilitator: what a writer sends
 *
 * Projet résilience des territoires, fiche 2.1 (read-in-the-text)
 */
export interface FacilitatorDraft {
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
  body: Facilitator;
}

// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Contact, Extensions, Finess, Instant, PartialDate, Rna, Siren, Siret, Source, TerritoryRef, Uai, WebAddress } from './shared.ts';

/**
 * Acteur : Un service, une collectivité, un laboratoire, une association, une entreprise ou un collectif qui prend part à la résilience d'un territoire.
 *
 * Actor: A service, an authority, a laboratory, an association, a company or a group that takes part in the resilience of a territory.
 */
export interface Actor {
  /**
   * Nom · Name
   */
  name: string;
  /**
   * Nature · Kind
   */
  kind:
    | 'commune'
    | 'epci'
    | 'departement'
    | 'region'
    | 'sdis'
    | 'sidpc'
    | 'prefecture'
    | 'ars'
    | 'police'
    | 'gendarmerie'
    | 'dreal'
    | 'ddtm'
    | 'state-service'
    | 'cnfpt'
    | 'laboratory'
    | 'university'
    | 'chair'
    | 'association'
    | 'company'
    | 'resident';
  /**
   * Territoire : Celui sur lequel il agit
   *
   * Territory: The one it acts on
   */
  territory?: TerritoryRef;
  /**
   * Échelle · Scale
   */
  scale?: 'local' | 'departemental' | 'regional' | 'national';
  /**
   * SIREN
   */
  siren?: Siren;
  /**
   * SIRET
   */
  siret?: Siret;
  /**
   * Numéro RNA · RNA number
   */
  rna?: Rna;
  /**
   * Numéro FINESS : Établissements sanitaires et sociaux
   *
   * FINESS number: Health and social establishments
   */
  finess?: Finess;
  /**
   * Numéro UAI : Établissements d'enseignement
   *
   * UAI number: Schools and universities
   */
  uai?: Uai;
  /**
   * Site · Website
   */
  url?: WebAddress;
  /**
   * Contacts : Les fonctions sont publiques ; les noms, téléphones et courriels ne le sont pas
   *
   * Contacts: Functions are public; names, phones and e-mails are not
   */
  contacts?: Contact[];
}

/**
 * Acteur : la fiche, avec son enveloppe
 *
 * Actor: the record, with its envelope
 */
export interface ActorRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'actor';
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
  body: Actor;
}

/**
 * Acteur : ce qu'un écrivain envoie
 *
 * Actor: what a writer sends
 */
export interface ActorDraft {
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
  body: Actor;
}

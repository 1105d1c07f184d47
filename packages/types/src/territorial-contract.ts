// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Extensions, Instant, LocalId, PartialDate, Siren, Source, WebAddress } from './shared.ts';

/**
 * Contrat de territoire : Un contrat de transition écologique (CTE) ou de relance et de transition (CRTE) : qui l'a signé, pour combien de temps, quels projets et quels crédits.
 *
 * Territorial contract: An ecological transition contract (CTE) or a recovery and transition contract (CRTE): who signed, for how long, which projects and which funds.
 */
export interface TerritorialContract {
  /**
   * Nom · Name
   */
  name: string;
  /**
   * Nature · Kind
   */
  kind: 'cte' | 'crte' | 'other';
  /**
   * Intercommunalités signataires : SIREN
   *
   * Signatory intercommunalities: SIREN
   *
   * @minItems 1
   */
  signatories: [Siren, ...Siren[]];
  /**
   * Autres signataires · Other signatories
   */
  otherSignatories?: string[];
  /**
   * Signé le · Signed on
   */
  signedOn?: PartialDate;
  /**
   * Depuis · From
   */
  from?: PartialDate;
  /**
   * Jusqu'au · Until
   */
  until?: PartialDate;
  /**
   * Fait suite à : Un CTE devient souvent un CRTE
   *
   * Follows: A CTE often becomes a CRTE
   */
  follows?: LocalId;
  /**
   * Crédits · Funds
   */
  euros?: number;
  /**
   * Projets · Projects
   */
  projects?: LocalId[];
  /**
   * Leviers · Levers
   */
  levers?: LocalId[];
  /**
   * Document
   */
  url?: WebAddress;
}

/**
 * Contrat de territoire : la fiche, avec son enveloppe
 *
 * Territorial contract: the record, with its envelope
 *
 * Webinaire du 14 décembre 2020 (read-in-the-text)
 */
export interface TerritorialContractRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'territorial-contract';
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
  body: TerritorialContract;
}

/**
 * Contrat de territoire : ce qu'un écrivain envoie
 *
 * Territorial contract: what a writer sends
 *
 * Webinaire du 14 décembre 2020 (read-in-the-text)
 */
export interface TerritorialContractDraft {
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
  body: TerritorialContract;
}

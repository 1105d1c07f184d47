// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { CommuneCode, Contact, Extensions, Instant, LocalId, PartialDate, Source, WebAddress } from './shared.ts';

/**
 * Correspondant incendie et secours : La fonction de correspondant incendie et secours d'une commune : quand il a été désigné, à qui la désignation a été transmise, et depuis quand la place est vacante. Le nom n'est pas public.
 *
 * Fire and rescue correspondent: The function of fire and rescue correspondent of a commune: when named, to whom the naming was sent, and since when the seat is vacant. The name is not public.
 */
export interface Correspondant {
  /**
   * Commune : Code INSEE de la commune actuelle
   *
   * Commune: INSEE code of the present commune
   */
  commune: CommuneCode;
  /**
   * Conseil municipal installé le · Municipal council installed on
   */
  councilInstalledOn?: PartialDate;
  /**
   * Requis : Faux quand un adjoint ou un conseiller est chargé de la sécurité civile
   *
   * Needed: False when a deputy mayor or councillor is in charge of civil security
   *
   * CSI D731-14 (secondary-source)
   */
  needed?: boolean;
  /**
   * Désigné le · Named on
   *
   * CSI D731-14 (secondary-source)
   */
  namedOn?: PartialDate;
  /**
   * Préfet informé le · Prefect informed on
   *
   * CSI D731-14 (secondary-source)
   */
  prefectInformedOn?: PartialDate;
  /**
   * SDIS informé le : Le président du conseil d'administration
   *
   * SDIS informed on: The president of its board
   *
   * CSI D731-14 (secondary-source)
   */
  sdisInformedOn?: PartialDate;
  /**
   * Vacant depuis · Vacant since
   */
  vacantSince?: PartialDate;
  /**
   * Formé le · Trained on
   */
  trainedOn?: PartialDate;
  /**
   * Qui l'exerce · Who holds it
   */
  person?: Contact;
  /**
   * PCS : Identifiant local du plan de la commune
   *
   * PCS: Local identifier of the plan of the commune
   */
  pcs?: LocalId;
}

/**
 * Correspondant incendie et secours : la fiche, avec son enveloppe
 *
 * Fire and rescue correspondent: the record, with its envelope
 *
 * CSI D731-14 (secondary-source)
 */
export interface CorrespondantRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'correspondant';
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
  body: Correspondant;
}

/**
 * Correspondant incendie et secours : ce qu'un écrivain envoie
 *
 * Fire and rescue correspondent: what a writer sends
 *
 * CSI D731-14 (secondary-source)
 */
export interface CorrespondantDraft {
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
  body: Correspondant;
}

// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { CommuneCode, Contact, Extensions, Instant, LocalId, PartialDate, Source, WebAddress } from './shared.ts';

/**
 * Moyen : Un moyen que le plan peut employer, propre à la commune ou tenu par un tiers : ce que c'est, combien, où, à qui le demander, et quand on l'a confirmé pour la dernière fois.
 *
 * Resource: A resource that the plan can use, owned by the commune or held by a third party: what it is, how many, where, whom to ask, and when it was last confirmed.
 */
export interface Means {
  /**
   * Commune : Code INSEE de la commune actuelle
   *
   * Commune: INSEE code of the present commune
   */
  commune: CommuneCode;
  /**
   * Désignation : Par exemple pompe de 60 m³ par heure, ou gymnase
   *
   * Name: For instance a pump of 60 m³ an hour, or a gymnasium
   */
  name: string;
  /**
   * Nature · Kind
   *
   * CSI R731-2 I 6° (to-be-confirmed)
   */
  kind: 'transport' | 'lodging' | 'supply' | 'equipment' | 'premises' | 'people';
  /**
   * Détenteur : Un moyen d'un tiers demande un accord, ou une réquisition
   *
   * Holder: A third party's resource takes an agreement, or a requisition
   */
  ownership: 'own' | 'intercommunal' | 'third-party';
  /**
   * Quantité · Quantity
   */
  quantity: number;
  /**
   * Lieu : Non publié : un inventaire situé nuit à la sécurité
   *
   * Place: Not published: a located inventory harms security
   *
   * CSI R731-8 V (read-in-the-text)
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
   * Organisme détenteur : Un organisme, pas une personne
   *
   * Organisation that holds it: An organisation, not a person
   */
  holder?: string;
  /**
   * Mutualisable : Peut être prêté à une commune voisine
   *
   * Can be shared: Can be lent to a neighbouring commune
   */
  shareable?: boolean;
  /**
   * Conditions : Délai, conducteur, carburant, convention
   *
   * Conditions: Delay, driver, fuel, agreement
   */
  conditions?: string;
  /**
   * Convention signée · Agreement signed
   */
  agreement?: boolean;
  /**
   * À qui le demander · Whom to ask
   */
  contacts?: Contact[];
  /**
   * Confirmé le : Une mise en commun doit être mobilisable et actualisée
   *
   * Last confirmed: A shared resource must be available and up to date
   *
   * Projet résilience des territoires, fiche 1.3 (read-in-the-text)
   */
  confirmedOn?: PartialDate;
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
 * Moyen : la fiche, avec son enveloppe
 *
 * Resource: the record, with its envelope
 *
 * CSI R731-2 I 6° (to-be-confirmed)
 */
export interface MeansRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'means';
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
  body: Means;
}

/**
 * Moyen : ce qu'un écrivain envoie
 *
 * Resource: what a writer sends
 *
 * CSI R731-2 I 6° (to-be-confirmed)
 */
export interface MeansDraft {
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
  body: Means;
}

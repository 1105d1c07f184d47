// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Contact, DepartementCode, Extensions, Figure, Instant, LocalId, PartialDate, Source, WebAddress } from './shared.ts';

/**
 * Observatoire de la résilience des territoires : L'observatoire d'un département, son comité de pilotage (État, collectivités et citoyens ensemble) et ses réunions.
 *
 * Observatory of territorial resilience: The observatory of a département, its steering committee (State, local authorities and citizens together) and its meetings.
 */
export interface Ort {
  /**
   * Département
   */
  departement: DepartementCode;
  /**
   * Nom · Name
   */
  name: string;
  /**
   * Statut · Status
   */
  status: 'projected' | 'active' | 'closed';
  /**
   * Créé le · Created on
   */
  createdOn?: PartialDate;
  /**
   * Modèle : Par exemple hybride État et fonction publique territoriale
   *
   * Model: For instance hybrid, State and local civil service
   */
  model?: string;
  /**
   * Gouvernance : Qui porte l’observatoire ; le modèle du projet est hybride
   *
   * Governance: Who carries the observatory; the model of the project is hybrid
   *
   * Projet résilience des territoires, fiche 1.1 (read-in-the-text)
   */
  governance?: 'hybrid' | 'state' | 'local-authorities' | 'association';
  /**
   * Animation : La fonction est publique, la personne ne l’est pas
   *
   * Lead: The function is public, the person is not
   */
  lead?: Contact;
  /**
   * Comité de pilotage · Steering committee
   */
  steering?: {
    /**
     * Organisme · Organisation
     */
    organisation: string;
    /**
     * Collège · College
     */
    college: 'state' | 'local-authority' | 'citizen' | 'research' | 'economic';
    /**
     * Fiche de l'acteur : Identifiant local de l'organisme
     *
     * Record of the actor: Local identifier of the organisation
     */
    actor?: LocalId;
  }[];
  /**
   * Réunions du comité · Meetings of the committee
   */
  meetings?: {
    /**
     * Date
     */
    on: PartialDate;
    /**
     * Objet · Subject
     */
    subject?: string;
    /**
     * Présents · Attendance
     */
    attendance?: Figure;
  }[];
  /**
   * Relié au comité de suivi national · Connected to the national committee
   */
  nationalCommittee?: boolean;
  /**
   * Comité de suivi : Identifiant local du comité de suivi national
   *
   * Follow-up committee: Local identifier of the national follow-up committee
   *
   * Projet résilience des territoires, fiche 1.1 (read-in-the-text)
   */
  followUpCommittee?: LocalId;
  /**
   * Fermé le · Closed on
   */
  closedOn?: PartialDate;
  /**
   * Site · Website
   */
  url?: WebAddress;
}

/**
 * Observatoire de la résilience des territoires : la fiche, avec son enveloppe
 *
 * Observatory of territorial resilience: the record, with its envelope
 */
export interface OrtRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'ort';
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
  body: Ort;
}

/**
 * Observatoire de la résilience des territoires : ce qu'un écrivain envoie
 *
 * Observatory of territorial resilience: what a writer sends
 */
export interface OrtDraft {
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
  body: Ort;
}

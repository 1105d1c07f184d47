// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { CommuneCode, Contact, Extensions, Instant, LocalId, PartialDate, Source, WebAddress } from './shared.ts';

/**
 * Candidature : Une candidature à un prix : ce qu'elle propose, dans quelle catégorie, et ce qui la rend recevable : une commune, un PCS et un observatoire de rattachement.
 *
 * Application: An application to an award: what it offers, in which category, and what makes it eligible: a commune, a PCS and an observatory it is attached to.
 */
export interface AwardApplication {
  /**
   * Titre · Title
   */
  name: string;
  /**
   * Édition : Identifiant local
   *
   * Edition: Local identifier
   */
  edition: LocalId;
  /**
   * Catégorie · Category
   */
  category: 'research' | 'training' | 'action' | 'tool';
  /**
   * Porteur · Applicant
   */
  applicant: 'citizen' | 'state-servant' | 'territorial-servant' | 'organisation';
  /**
   * Commune de rattachement · Commune of attachment
   *
   * Projet résilience des territoires, fiche 3.4 (read-in-the-text)
   */
  commune?: CommuneCode;
  /**
   * Commune choisie comme : Au choix du fonctionnaire d'État (note 2 de la fiche)
   *
   * Commune chosen as: For the State civil servant to choose (note 2 of the sheet)
   *
   * Projet résilience des territoires, fiche 3.4 (read-in-the-text)
   */
  communeChosenAs?: 'domicile' | 'workplace';
  /**
   * PCS : Identifiant local
   *
   * PCS: Local identifier
   *
   * Projet résilience des territoires, fiche 3.4 (read-in-the-text)
   */
  pcs?: LocalId;
  /**
   * Observatoire : Identifiant local
   *
   * Observatory: Local identifier
   *
   * Projet résilience des territoires, fiche 3.4 (read-in-the-text)
   */
  ort?: LocalId;
  /**
   * Projet · Project
   */
  project?: LocalId;
  /**
   * Pratique · Practice
   */
  practice?: LocalId;
  /**
   * Résumé · Summary
   */
  summary: string;
  /**
   * Déposée le · Submitted on
   */
  submittedOn?: PartialDate;
  /**
   * Statut · Status
   */
  status: 'draft' | 'submitted' | 'eligible' | 'ineligible' | 'withdrawn';
  /**
   * Motif · Reason
   */
  reason?: string;
  /**
   * Porteur, si c'est une personne · Applicant, when a person
   */
  person?: Contact;
}

/**
 * Candidature : la fiche, avec son enveloppe
 *
 * Application: the record, with its envelope
 *
 * Projet résilience des territoires, fiche 3.4 (read-in-the-text)
 */
export interface AwardApplicationRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'award-application';
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
  body: AwardApplication;
}

/**
 * Candidature : ce qu'un écrivain envoie
 *
 * Application: what a writer sends
 *
 * Projet résilience des territoires, fiche 3.4 (read-in-the-text)
 */
export interface AwardApplicationDraft {
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
  body: AwardApplication;
}

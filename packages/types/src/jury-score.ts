// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { Contact, Extensions, Instant, LocalId, PartialDate, Source, WebAddress } from './shared.ts';

/**
 * Note de jury : La note qu'un siège de jury donne à une candidature, critère par critère. Le siège est public, qui l'occupe ne l'est pas.
 *
 * Jury score: The score that a seat of the jury gives to an application, criterion by criterion. The seat is public, who holds it is not.
 */
export interface JuryScore {
  /**
   * Candidature : Identifiant local
   *
   * Application: Local identifier
   */
  application: LocalId;
  /**
   * Siège : Par exemple collège des élus
   *
   * Seat: For instance college of elected officials
   */
  seat: string;
  /**
   * Notes · Scores
   *
   * @minItems 1
   */
  scores: [
    {
      /**
       * Critère · Criterion
       */
      criterion: string;
      /**
       * Note · Score
       */
      value: number;
    },
    ...{
      /**
       * Critère · Criterion
       */
      criterion: string;
      /**
       * Note · Score
       */
      value: number;
    }[]
  ];
  /**
   * Note maximale · Highest score
   */
  scale: number;
  /**
   * S'est abstenu : Lien avec le porteur
   *
   * Abstained: Tie with the applicant
   */
  abstained?: boolean;
  /**
   * Date
   */
  on?: PartialDate;
  /**
   * Avis : Réservé au jury
   *
   * Comment: For the jury only
   */
  comment?: string;
  /**
   * Membre · Member
   */
  member?: Contact;
}

/**
 * Note de jury : la fiche, avec son enveloppe
 *
 * Jury score: the record, with its envelope
 *
 * Projet résilience des territoires, fiche 3.4 (read-in-the-text)
 */
export interface JuryScoreRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'jury-score';
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
  body: JuryScore;
}

/**
 * Note de jury : ce qu'un écrivain envoie
 *
 * Jury score: what a writer sends
 *
 * Projet résilience des territoires, fiche 3.4 (read-in-the-text)
 */
export interface JuryScoreDraft {
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
  body: JuryScore;
}

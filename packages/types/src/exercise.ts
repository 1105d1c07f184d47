// Generated from specs/ by `pnpm generate`: read the diff, do not edit.
import type { CommuneCode, Extensions, Figure, Hazard, Instant, LocalId, PartialDate, Source, TerritoryRef, WebAddress } from './shared.ts';

/**
 * Exercice : Un exercice d'un plan de sauvegarde : son cadre, qui y a pris part, comment la population y a été associée, et s'il vaut évaluation.
 *
 * Exercise: An exercise of a safeguard plan: its frame, who took part, how the population was associated, and whether it counts as an evaluation.
 */
export interface Exercise {
  /**
   * Nom · Name
   */
  name: string;
  /**
   * Date
   */
  on: PartialDate;
  /**
   * Dernier jour · Last day
   */
  until?: PartialDate;
  /**
   * Territoire · Territory
   */
  territory: TerritoryRef;
  /**
   * Statut · Status
   */
  status: 'planned' | 'held' | 'cancelled';
  /**
   * Cadre · Frame
   *
   * CSI D731-10 (read-in-the-text)
   */
  frame: 'communal' | 'mutualised' | 'epci' | 'prefect';
  /**
   * Ampleur · Scale
   */
  kind?: 'tabletop' | 'partial' | 'full-scale';
  /**
   * Aléas joués · Hazards played
   */
  hazards?: Hazard[];
  /**
   * Communes participantes : Chacune satisfait à son propre devoir
   *
   * Communes taking part: Each satisfies its own duty
   *
   * CSI D731-10 I (read-in-the-text)
   */
  communes?: CommuneCode[];
  /**
   * Services participants · Services taking part
   */
  services?: string[];
  /**
   * Population associée : Les cinq façons du texte
   *
   * Population associated: The five ways of the text
   *
   * CSI D731-11 (read-in-the-text)
   *
   * @minItems 1
   *
   * Items: Population associée · Population associated
   */
  population?: [
    'alert' | 'participation' | 'campaign' | 'reserve' | 'feedback',
    ...('alert' | 'participation' | 'campaign' | 'reserve' | 'feedback')[]
  ];
  /**
   * Participants
   */
  participants?: Figure;
  /**
   * Parties du plan éprouvées · Parts of the plan practised
   *
   * @minItems 1
   *
   * Items: Parties du plan éprouvées · Parts of the plan practised
   */
  blocks?: [
    'stakes' | 'alert' | 'reserve' | 'command-post' | 'means' | 'shelters' | 'continuity',
    ...('stakes' | 'alert' | 'reserve' | 'command-post' | 'means' | 'shelters' | 'continuity')[]
  ];
  /**
   * Vaut évaluation du caractère opérationnel · Counts as evaluation of the operational character
   *
   * CSI R731-8 III (read-in-the-text)
   */
  evaluation?: boolean;
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
 * Exercice : la fiche, avec son enveloppe
 *
 * Exercise: the record, with its envelope
 *
 * CSI L731-3, D731-9 à D731-13 (secondary-source)
 */
export interface ExerciseRecord {
  /**
   * Identifiant : URI sous l'adresse du nœud d'origine, jamais réutilisé
   *
   * Identifier: URI under the address of the node of origin, never reused
   */
  id: WebAddress;
  /**
   * Type
   */
  type: 'exercise';
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
  body: Exercise;
}

/**
 * Exercice : ce qu'un écrivain envoie
 *
 * Exercise: what a writer sends
 *
 * CSI L731-3, D731-9 à D731-13 (secondary-source)
 */
export interface ExerciseDraft {
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
  body: Exercise;
}

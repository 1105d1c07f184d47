// Generated from specs/ by `pnpm generate`: read the diff, do not edit.

/**
 * code d'arrondissement : un code d'arrondissement, par exemple 622 ou 9741
 *
 * arrondissement code: an arrondissement code, for instance 622 or 9741
 */
export type ArrondissementCode = string;

/**
 * code INSEE de commune : un code INSEE à cinq caractères, par exemple 62225, 01004 ou 2A004
 *
 * INSEE commune code: a five-character INSEE code, for instance 62225, 01004 or 2A004
 */
export type CommuneCode = string;

export interface Contact {
  /**
   * Fonction · Function
   */
  function: string;
  /**
   * Organisme · Organisation
   */
  organisation?: string;
  /**
   * Nom · Name
   */
  name?: string;
  /**
   * Courriel · E-mail
   */
  email?: string;
  /**
   * Téléphone · Phone
   */
  phone?: string;
  /**
   * Finalité · Purpose
   */
  purpose?: string;
  /**
   * Confirmé le · Last confirmed
   */
  confirmedOn?: PartialDate;
}

/**
 * code de département : un code de département, par exemple 62, 2A ou 974
 *
 * département code: a département code, for instance 62, 2A or 974
 */
export type DepartementCode = string;

/**
 * nom d'extension : une adresse web ou un préfixe en minuscules, par exemple https://exemple.fr/champs ou sdis62
 *
 * extension name: a web address or a prefix in lower case, for instance https://example.org/fields or sdis62
 */
export type ExtensionName = string;

export interface Extensions {
  [k: string]: unknown;
}

export interface Figure {
  /**
   * Valeur · Value
   */
  value: number;
  /**
   * Précision · Precision
   */
  qualifier: 'exact' | 'about' | 'more-than' | 'at-least' | 'nearly' | 'less-than';
  /**
   * Statut · Status
   */
  status: 'announced' | 'realised';
  /**
   * Dit le · Said on
   */
  saidOn?: PartialDate;
}

/**
 * numéro FINESS : neuf caractères, dont deux pour le département, par exemple 620000001 ou 2A0000001
 *
 * FINESS number: nine characters, two of them for the département, for instance 620000001 or 2A0000001
 */
export type Finess = string;

export interface Hazard {
  /**
   * Code
   */
  code?: string;
  /**
   * Libellé · Label
   */
  label: string;
  /**
   * Nomenclature
   */
  nomenclature?: 'ddrm' | 'gaspar-ppr' | 'catnat';
}

/**
 * instant : une date et une heure avec leur décalage, par exemple 2025-07-07T14:00:00+02:00
 *
 * instant: a date and time with their offset, for instance 2025-07-07T14:00:00+02:00
 */
export type Instant = string;

/**
 * identifiant local : des lettres, chiffres, points ou tirets (128 au plus), comme à la fin de l'adresse d'une fiche
 *
 * local identifier: letters, digits, dots or dashes (128 at most), as at the end of the address of a record
 */
export type LocalId = string;

export type Outline =
  | {
      /**
       * Type
       */
      type: 'Polygon';
      /**
       * Coordonnées · Coordinates
       *
       * @minItems 1
       */
      coordinates: [
        [
          [number, number, ...number[]],
          [number, number, ...number[]],
          [number, number, ...number[]],
          [number, number, ...number[]],
          ...[number, number, ...number[]][]
        ],
        ...[
          [number, number, ...number[]],
          [number, number, ...number[]],
          [number, number, ...number[]],
          [number, number, ...number[]],
          ...[number, number, ...number[]][]
        ][]
      ];
    }
  | {
      /**
       * Type
       */
      type: 'MultiPolygon';
      /**
       * Coordonnées · Coordinates
       *
       * @minItems 1
       */
      coordinates: [
        [
          [
            [number, number, ...number[]],
            [number, number, ...number[]],
            [number, number, ...number[]],
            [number, number, ...number[]],
            ...[number, number, ...number[]][]
          ],
          ...[
            [number, number, ...number[]],
            [number, number, ...number[]],
            [number, number, ...number[]],
            [number, number, ...number[]],
            ...[number, number, ...number[]][]
          ][]
        ],
        ...[
          [
            [number, number, ...number[]],
            [number, number, ...number[]],
            [number, number, ...number[]],
            [number, number, ...number[]],
            ...[number, number, ...number[]][]
          ],
          ...[
            [number, number, ...number[]],
            [number, number, ...number[]],
            [number, number, ...number[]],
            [number, number, ...number[]],
            ...[number, number, ...number[]][]
          ][]
        ][]
      ];
    };

/**
 * date, parfois partielle : une date AAAA-MM-JJ, un mois AAAA-MM, une année AAAA, ou un intervalle [AAAA..AAAA]
 *
 * date, perhaps partial: a date YYYY-MM-DD, a month YYYY-MM, a year YYYY, or an interval [YYYY..YYYY]
 */
export type PartialDate = string;

/**
 * période : deux jours séparés par une barre, par exemple 2025-03-07/2025-04-25 ou 2025-09-01/..
 *
 * period: two days with a slash between them, for instance 2025-03-07/2025-04-25 or 2025-09-01/..
 */
export type Period = string;

/**
 * code postal : cinq chiffres, par exemple 62500
 *
 * postal code: five digits, for instance 62500
 */
export type PostalCode = string;

export interface Practice {
  /**
   * Date
   */
  on: PartialDate;
  /**
   * Nature · Kind
   */
  kind: 'exercise' | 'epci-exercise' | 'activation';
  /**
   * Vaut évaluation du caractère opérationnel · Counts as evaluation of the operational character
   *
   * CSI R731-8 III (read-in-the-text)
   */
  evaluation?: boolean;
  /**
   * Retour d'expérience rédigé · Feedback report written
   *
   * CSI D731-12 (secondary-source)
   */
  feedback?: boolean;
}

/**
 * code de région : un code de région, par exemple 32
 *
 * région code: a région code, for instance 32
 */
export type RegionCode = string;

/**
 * numéro RNA : un numéro d'association, W et neuf caractères, par exemple W621000001
 *
 * RNA number: an association number, W and nine characters, for instance W621000001
 */
export type Rna = string;

/**
 * numéro SIREN : neuf chiffres dont la clé de Luhn est juste, par exemple 200069037
 *
 * SIREN number: nine digits with a right Luhn check digit, for instance 200069037
 */
export type Siren = string;

/**
 * numéro SIRET : quatorze chiffres, par exemple 21620225500012
 *
 * SIRET number: fourteen digits, for instance 21620225500012
 */
export type Siret = string;

export interface Source {
  /**
   * Titre · Title
   */
  title: string;
  /**
   * Adresse · Address
   */
  url?: WebAddress;
  /**
   * Producteur · Producer
   */
  producer: string;
  /**
   * Licence
   */
  licence: string;
  /**
   * Date de l'édition · Date of the edition
   */
  date?: PartialDate;
  /**
   * Obtenu le · Retrieved
   */
  retrievedAt?: Instant | PartialDate;
}

export type TerritoryRef =
  | {
      /**
       * Niveau · Level
       */
      level: 'commune';
      /**
       * Code
       */
      code: CommuneCode;
    }
  | {
      /**
       * Niveau · Level
       */
      level: 'epci';
      /**
       * Code
       */
      code: Siren;
    }
  | {
      /**
       * Niveau · Level
       */
      level: 'arrondissement';
      /**
       * Code
       */
      code: ArrondissementCode;
    }
  | {
      /**
       * Niveau · Level
       */
      level: 'departement';
      /**
       * Code
       */
      code: DepartementCode;
    }
  | {
      /**
       * Niveau · Level
       */
      level: 'region';
      /**
       * Code
       */
      code: RegionCode;
    }
  | {
      /**
       * Niveau · Level
       */
      level: 'country';
      /**
       * Code
       */
      code: 'FR';
    };

/**
 * numéro UAI : sept chiffres et une lettre, par exemple 0620001A
 *
 * UAI number: seven digits and a letter, for instance 0620001A
 */
export type Uai = string;

/**
 * adresse web : une adresse web complète, par exemple https://www.georisques.gouv.fr/
 *
 * web address: a full web address, for instance https://www.georisques.gouv.fr/
 */
export type WebAddress = string;

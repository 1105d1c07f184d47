import type { AnyRecord } from '../define-record.ts';
import type { Text } from '../text.ts';

/** "(ligne 3)", or nothing when the file has no lines to speak of. */
function at(line: number): Text {
  return line > 0 ? { fr: ` (ligne ${line})`, en: ` (line ${line})` } : { fr: '', en: '' };
}

/** The sentences of the checks that look at a delivery rather than at one record. */
export const unknownType = (found: unknown, names: readonly string[]): Text => ({
  fr: `Le type de fiche n'est pas connu (trouvé : ${JSON.stringify(found) ?? 'rien'}). Donnez --type avec l'un de : ${names.join(', ')}.`,
  en: `The record type is not known (found: ${JSON.stringify(found) ?? 'nothing'}). Give --type with one of: ${names.join(', ')}.`,
});

export const unknownTable = (columns: readonly string[], candidates: readonly AnyRecord[]): Text => {
  const shown = columns.slice(0, 8).join(', ');
  const names = candidates.map((record) => record.name).join(', ');
  return candidates.length > 1
    ? {
        fr: `Ce tableau (${shown}…) peut être de plusieurs types : ${names}. Donnez --type avec l'un d'eux. Ses lignes n'ont pas été vérifiées.`,
        en: `This table (${shown}…) may be of several types: ${names}. Give --type with one of them. Its rows were not checked.`,
      }
    : {
        fr: `Le type de ce tableau n'est pas reconnu à ses colonnes (${shown}…). Donnez --type, et --mapping si les colonnes ont d'autres noms ; « maillage template TYPE » donne un modèle. Ses lignes n'ont pas été vérifiées.`,
        en: `The type of this table cannot be told from its columns (${shown}…). Give --type, and --mapping when columns have other names; "maillage template TYPE" gives a model. Its rows were not checked.`,
      };
};

export const missingColumns = (missing: readonly string[]): Text => ({
  fr: `Colonne obligatoire absente : ${missing.join(', ')}. Ajoutez-la, ou dites par --mapping quelle colonne en tient lieu.`,
  en: `Required column absent: ${missing.join(', ')}. Add it, or say with --mapping which column stands for it.`,
});

export const unknownColumn = (name: string): Text => ({
  fr: `La colonne « ${name} » n'est pas reconnue : elle n'est pas lue. Renommez-la, ou dites par --mapping ce qu'elle contient.`,
  en: `The column "${name}" is not recognised: it is not read. Rename it, or say with --mapping what it holds.`,
});

export const doubleColumn = (name: string, field: string): Text => ({
  fr: `La colonne « ${name} » dit la même chose qu'une autre (${field}) : seule la première est lue.`,
  en: `The column "${name}" says the same as another one (${field}): only the first is read.`,
});

export const width = (found: number, expected: number): Text => ({
  fr: `Cette ligne a ${found} cellules, l'en-tête ${expected} : un séparateur manque, ou un texte qui en contient un n'est pas entre guillemets.`,
  en: `This row has ${found} cells, the header ${expected}: a separator is missing, or a text that holds one is not in quotes.`,
});

export const noRecord: Text = {
  fr: "Ce fichier ne contient aucune fiche : rien n'y a été vérifié.",
  en: 'This file holds no record: nothing was checked in it.',
};

export const emptyRow: Text = {
  fr: 'Cette ligne est entièrement vide : elle est laissée de côté.',
  en: 'This row is wholly empty: it is left out.',
};

export const doubleEncoded = (found: string, meant: string): Text => ({
  fr: `« ${found} » a été encodé deux fois ; il faut sans doute lire « ${meant} ».`,
  en: `"${found}" was encoded twice; it probably reads "${meant}".`,
});

export const duplicate = (line: number): Text => ({
  fr: `Cette fiche est déjà dans la livraison${at(line).fr}, à l'identique. Gardez-en une.`,
  en: `This record is already in the delivery${at(line).en}, identical. Keep one.`,
});

export const sameKey = (key: string, line: number): Text => ({
  fr: `Une autre fiche a la même clé ${key}${at(line).fr} et dit autre chose. Gardez la bonne, ou réunissez-les.`,
  en: `Another record has the same key ${key}${at(line).en} and says something else. Keep the right one, or merge them.`,
});

export const sameId = (id: string, line: number): Text => ({
  fr: `L'identifiant ${id} est déjà celui d'une autre fiche de la livraison${at(line).fr}.`,
  en: `The identifier ${id} is already that of another record of the delivery${at(line).en}.`,
});

export const leadsNowhere = (type: string, id: string): Text => ({
  fr: `Cette référence mène à la fiche ${type} « ${id} », qui n'est pas dans la livraison alors que d'autres de ce type y sont.`,
  en: `This reference leads to the ${type} record "${id}", which is not in the delivery although others of that type are.`,
});

export const validityBackwards: Text = {
  fr: 'La fiche cesse de valoir avant de commencer : vérifiez validFrom et validTo.',
  en: 'The record stops being valid before it starts: check validFrom and validTo.',
};

export const endedCommune = (code: string, on: string, successors: readonly string[]): Text => ({
  fr: `La commune ${code} n'existe plus depuis le ${on}${successors.length > 0 ? `, remplacée par ${successors.join(', ')}` : ''}. Donnez le code actuel, et l'ancien dans communeAtSource.`,
  en: `The commune ${code} has not existed since ${on}${successors.length > 0 ? `, replaced by ${successors.join(', ')}` : ''}. Give the present code, and the former one in communeAtSource.`,
});

export const unknownCommune = (code: string): Text => ({
  fr: `Aucune commune n'a jamais porté le code ${code} : vérifiez-le.`,
  en: `No commune ever had the code ${code}: check it.`,
});

/** Why a check did not run. */
export const WHY = {
  lacking: {
    fr: 'les champs sur lesquels elle porte ne sont pas donnés',
    en: 'the fields that it is about are not given',
  },
  misshapen: {
    fr: "la forme de la fiche est d'abord à corriger",
    en: 'the shape of the record is to be mended first',
  },
  noRegister: {
    fr: "aucun répertoire des communes n'a été donné",
    en: 'no register of communes was given',
  },
  noneOfType: {
    fr: 'la livraison ne contient aucune fiche du type désigné : la référence n’a pas pu être suivie',
    en: 'the delivery holds no record of the type referred to: the reference could not be followed',
  },
  tooMany: {
    fr: 'au-delà d’un million de fiches, les doublons ne sont plus tous cherchés',
    en: 'past a million records, not all duplicates are looked for',
  },
  notWanted: {
    fr: 'les vérifications entre fiches n’ont pas été demandées',
    en: 'checks between records were not asked for',
  },
  untyped: {
    fr: "le type de ces fiches n'a pas pu être reconnu",
    en: 'the type of these records could not be told',
  },
} as const satisfies Readonly<Record<string, Text>>;

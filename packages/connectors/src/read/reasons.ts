import type { Text } from '@maillage/schemas';
import type { RowNote } from '../define-source.ts';

/** What a reason is: what becomes of the row, what to call all of them together, what to say of one. */
export type Reason = {
  readonly kind: RowNote['kind'];
  readonly label: Text;
  /** `{line}`, `{column}`, `{found}` and `{expected}` are filled in */
  readonly message: Text;
};

/** Every reason a reader may give, with its words. */
export const REASONS = {
  'empty-row': {
    kind: 'skipped',
    label: { fr: 'lignes entièrement vides', en: 'entirely empty rows' },
    message: { fr: 'Ligne {line} : aucune valeur.', en: 'Line {line}: no value at all.' },
  },
  'outside-scope': {
    kind: 'skipped',
    label: { fr: 'hors des départements demandés', en: 'outside the départements asked for' },
    message: {
      fr: 'Ligne {line} : {found} est hors des départements demandés.',
      en: 'Line {line}: {found} is outside the départements asked for.',
    },
  },
  'double-encoded-name': {
    kind: 'repaired',
    label: { fr: 'noms encodés deux fois, redécodés', en: 'names encoded twice, decoded again' },
    message: {
      fr: 'Ligne {line} : « {found} » était encodé deux fois ; lu « {expected} ».',
      en: 'Line {line}: "{found}" was encoded twice; read as "{expected}".',
    },
  },
  'padded-code': {
    kind: 'repaired',
    label: {
      fr: 'codes de commune qui avaient perdu leur zéro',
      en: 'commune codes that had lost their zero',
    },
    message: {
      fr: 'Ligne {line} : le code « {found} » est lu {expected}.',
      en: 'Line {line}: code "{found}" is read as {expected}.',
    },
  },
  'merged-commune': {
    kind: 'repaired',
    label: {
      fr: 'communes disparues, rattachées à la commune actuelle',
      en: 'former communes, attached to the present one',
    },
    message: {
      fr: "Ligne {line} : {found} n'est plus une commune ; rattaché à {expected}, le code d'origine est gardé.",
      en: 'Line {line}: {found} is no longer a commune; attached to {expected}, the original code is kept.',
    },
  },
  'null-date': {
    kind: 'repaired',
    label: { fr: 'dates 1900-01-01, lues comme absentes', en: '1900-01-01 dates, read as absent' },
    message: {
      fr: "Ligne {line}, {column} : {found} veut dire « sans date » dans cette source ; aucune date n'est gardée.",
      en: 'Line {line}, {column}: {found} means "no date" in this source; no date is kept.',
    },
  },
  'year-only-date': {
    kind: 'repaired',
    label: {
      fr: '1er janvier à midi, lu comme une année seule',
      en: '1 January at noon, read as a year alone',
    },
    message: {
      fr: "Ligne {line}, {column} : {found} ne dit que l'année ; lu {expected}.",
      en: 'Line {line}, {column}: {found} only says the year; read as {expected}.',
    },
  },
  'year-or-next-date': {
    kind: 'repaired',
    label: {
      fr: '30 ou 31 décembre à 1 h, lu comme cette année ou la suivante',
      en: '30 or 31 December at 1 a.m., read as that year or the next',
    },
    message: {
      fr: 'Ligne {line}, {column} : {found} peut vouloir dire cette année ou la suivante, rien ne le précise ; lu {expected}.',
      en: 'Line {line}, {column}: {found} may mean that year or the next, nothing says which; read as {expected}.',
    },
  },
  'older-date': {
    kind: 'merged',
    label: {
      fr: 'lignes répétées : la dernière date utilisable est gardée',
      en: 'repeated rows: the latest usable date is kept',
    },
    message: {
      fr: "Ligne {line}, {column} : « {found} » s'efface devant « {expected} », lu pour la même commune.",
      en: 'Line {line}, {column}: "{found}" gives way to "{expected}", read for the same commune.',
    },
  },
  'same-procedure': {
    kind: 'merged',
    label: {
      fr: "lignes d'une même procédure sur une même commune, réunies",
      en: 'rows of one procedure on one commune, brought together',
    },
    message: {
      fr: 'Ligne {line} : {found}, déjà lue pour cette commune ; ses aléas sont réunis.',
      en: 'Line {line}: {found}, already read for this commune; its hazards are brought together.',
    },
  },
  'same-fact': {
    kind: 'merged',
    label: { fr: 'lignes répétées', en: 'repeated rows' },
    message: {
      fr: 'Ligne {line} : {found} a déjà été lu pour cette commune.',
      en: 'Line {line}: {found} was already read for this commune.',
    },
  },
  joined: {
    kind: 'merged',
    label: { fr: 'réunies à un territoire déjà lu', en: 'joined to a territory already read' },
    message: {
      fr: 'Ligne {line} : {found} complète un territoire déjà lu.',
      en: 'Line {line}: {found} completes a territory already read.',
    },
  },
  'same-code-as-commune': {
    kind: 'merged',
    label: {
      fr: 'communes déléguées qui portent le code de leur commune',
      en: 'delegated communes that bear the code of their commune',
    },
    message: {
      fr: 'Ligne {line} : la commune déléguée {found} porte le code {expected} de la commune nouvelle ; elle ne fait pas une fiche à part.',
      en: 'Line {line}: delegated commune {found} bears code {expected} of the new commune; it makes no record of its own.',
    },
  },
  'no-change-of-code': {
    kind: 'skipped',
    label: {
      fr: 'mouvements sans effet sur les codes (noms, statuts)',
      en: 'movements without effect on codes (names, statuses)',
    },
    message: {
      fr: 'Ligne {line} : le mouvement de {found} ne fait disparaître aucune commune.',
      en: 'Line {line}: the movement of {found} makes no commune disappear.',
    },
  },
  'column-count': {
    kind: 'refused',
    label: { fr: 'nombre de colonnes faux', en: 'wrong number of columns' },
    message: {
      fr: 'Ligne {line} : {found} colonnes, {expected} attendues. Un séparateur est en trop, ou manque.',
      en: 'Line {line}: {found} columns, {expected} expected. A separator is one too many, or missing.',
    },
  },
  'missing-value': {
    kind: 'refused',
    label: { fr: 'valeur indispensable absente', en: 'necessary value missing' },
    message: {
      fr: 'Ligne {line} : la colonne {column} est vide, or la fiche en a besoin.',
      en: 'Line {line}: column {column} is empty, and the record needs it.',
    },
  },
  'unreadable-code': {
    kind: 'refused',
    label: { fr: 'codes de commune illisibles', en: 'unreadable commune codes' },
    message: {
      fr: "Ligne {line}, {column} : « {found} » n'est pas un code INSEE de commune (cinq caractères, par exemple {expected}).",
      en: 'Line {line}, {column}: "{found}" is not an INSEE commune code (five characters, for instance {expected}).',
    },
  },
  'unreadable-date': {
    kind: 'refused',
    label: { fr: 'dates illisibles', en: 'unreadable dates' },
    message: {
      fr: "Ligne {line}, {column} : « {found} » n'est pas une date (par exemple {expected}).",
      en: 'Line {line}, {column}: "{found}" is not a date (for instance {expected}).',
    },
  },
  'unreadable-number': {
    kind: 'refused',
    label: { fr: 'nombres illisibles', en: 'unreadable numbers' },
    message: {
      fr: "Ligne {line}, {column} : « {found} » n'est pas un nombre entier.",
      en: 'Line {line}, {column}: "{found}" is not a whole number.',
    },
  },
  'unknown-value': {
    kind: 'refused',
    label: { fr: 'valeurs inconnues du lecteur', en: 'values unknown to the reader' },
    message: {
      fr: "Ligne {line}, {column} : « {found} » n'est pas une valeur connue ({expected}). Si la source en a une nouvelle, son lecteur est à mettre à jour.",
      en: 'Line {line}, {column}: "{found}" is not a known value ({expected}). If the source has a new one, its reader has to be brought up to date.',
    },
  },
  'unknown-commune': {
    kind: 'refused',
    label: { fr: "codes que nulle commune n'a portés", en: 'codes that no commune ever had' },
    message: {
      fr: "Ligne {line}, {column} : {found} n'est le code d'aucune commune, présente ou passée.",
      en: 'Line {line}, {column}: {found} is the code of no commune, present or past.',
    },
  },
  'unknown-territory': {
    kind: 'refused',
    label: {
      fr: 'territoires que le référentiel ne connaît pas',
      en: 'territories that the reference files do not know',
    },
    message: {
      fr: "Ligne {line} : {found} n'est dans aucun des fichiers de territoires lus.",
      en: 'Line {line}: {found} is in none of the territory files read.',
    },
  },
  'invalid-record': {
    kind: 'refused',
    label: { fr: 'fiches contraires au schéma', en: 'records against the schema' },
    // said with what is wrong in the record, when there is one
    message: { fr: 'Ligne {line} : la fiche ne tient pas.', en: 'Line {line}: the record does not hold.' },
  },
  'windows-1252': {
    kind: 'noticed',
    label: { fr: 'fichier en Windows-1252, lu comme tel', en: 'file in Windows-1252, read as such' },
    message: {
      fr: "Le fichier n'est pas en UTF-8 ; il a été lu comme du Windows-1252. Vérifiez les accents.",
      en: 'The file is not UTF-8; it was read as Windows-1252. Check the accents.',
    },
  },
  'unknown-column': {
    kind: 'noticed',
    label: { fr: 'colonnes inconnues, laissées de côté', en: 'unknown columns, left aside' },
    message: {
      fr: "La colonne « {column} » est inconnue ; elle n'est pas lue.",
      en: 'Column "{column}" is unknown; it is not read.',
    },
  },
} as const satisfies Record<string, Reason>;

export type ReasonCode = keyof typeof REASONS;

import type { Text } from '../text.ts';

/** What is said when a text cannot be cut into records or rows, by what was met. */
export const TEXT_FAULTS = {
  'too-long': {
    fr: "Une fiche ou une ligne dépasse la longueur que l'on accepte de lire d'un coup (16 Mo en JSON, 1 Mo dans un tableau). Vérifiez qu'un guillemet ou un crochet n'est pas resté ouvert.",
    en: 'A record or a row is longer than what is read at once (16 MB in JSON, 1 MB in a table). Check that no quote or bracket was left open.',
  },
  'unclosed-quote': {
    fr: "Un guillemet s'ouvre ici et ne se referme pas. Fermez-le, ou doublez-le s'il fait partie du texte.",
    en: 'A quote opens here and is never closed. Close it, or double it when it is part of the text.',
  },
  'cut-short': {
    fr: "Le fichier s'arrête avant la fin de ce qui est commencé : il a sans doute été coupé. Demandez-le de nouveau.",
    en: 'The file stops before the end of what it began: it was probably cut. Ask for it again.',
  },
  'after-the-end': {
    fr: 'Il y a quelque chose après la fin de la liste ; la suite du fichier n’a pas été lue.',
    en: 'There is something after the end of the list; the rest of the file was not read.',
  },
  'empty-item': {
    fr: 'Deux virgules se suivent sans rien entre elles. Retirez celle qui est en trop.',
    en: 'Two commas follow each other with nothing between. Remove the one that is too many.',
  },
} as const satisfies Readonly<Record<string, Text>>;

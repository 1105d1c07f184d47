import type { Text } from '@maillage/schemas';

/** What the page says, beside what the contract says of itself. */
export const WORDS = {
  title: { fr: 'Référence de l’interface', en: 'Interface reference' },
  skip: { fr: 'Aller au contenu', en: 'Skip to content' },
  intro: {
    fr: 'Chaque adresse de ce nœud, avec de quoi l’essayer. Les lectures publiques ne demandent rien ; les écritures demandent un jeton et la version attendue.',
    en: 'Every address of this node, with the means to try it. Public reads need nothing; writes need a token and the version expected.',
  },
  document: { fr: 'Document OpenAPI 3.1', en: 'OpenAPI 3.1 document' },
  settings: { fr: 'Réglages', en: 'Settings' },
  type: { fr: 'Type de fiche', en: 'Record type' },
  token: {
    fr: 'Jeton (facultatif, gardé dans cette page seulement)',
    en: 'Token (optional, kept in this page only)',
  },
  records: { fr: 'Fiches', en: 'Records' },
  recordsIntro: {
    fr: 'Tous les types de fiches ont les mêmes adresses ; {type} est celui choisi ci-dessus.',
    en: 'All record types have the same addresses; {type} is the one chosen above.',
  },
  types: { fr: 'Les types de fiches et leurs schémas', en: 'The record types and their schemas' },
  schema: { fr: 'schéma', en: 'schema' },
  needsToken: { fr: 'jeton requis', en: 'token needed' },
  required: { fr: 'obligatoire', en: 'required' },
  body: { fr: 'Contenu (JSON)', en: 'Body (JSON)' },
  format: { fr: 'Format', en: 'Format' },
  send: { fr: 'Essayer', en: 'Try it' },
  answer: { fr: 'Réponse', en: 'Answer' },
  problems: { fr: 'Problèmes possibles :', en: 'Possible problems:' },
  noScript: {
    fr: 'Les essais demandent JavaScript ; la description s’en passe.',
    en: 'Trying needs JavaScript; reading does not.',
  },
  unreachable: { fr: 'Pas de réponse du nœud.', en: 'No answer from the node.' },
} as const satisfies Record<string, Text>;

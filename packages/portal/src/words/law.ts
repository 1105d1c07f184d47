import type { Certainty, Text } from '@maillage/schemas';
import type { Countable } from '../format/count.ts';

/** How verdicts are introduced, explained and qualified. */
export const lawWords = {
  article: { fr: 'Article', en: 'Article' },
  because: { fr: 'Ce qui le montre', en: 'What shows it' },
  missing: { fr: 'Ce qui manque pour juger', en: 'What is missing to judge' },
  deadline: { fr: 'Échéance', en: 'Deadline' },
  possible: { fr: 'Réponses encore possibles', en: 'Answers still possible' },
  cases: { fr: 'Les cas qui font naître l’obligation', en: 'The cases that make the duty exist' },
  detail: { fr: 'Article, preuves et limites', en: 'Article, evidence and limits' },
  see: { fr: 'voir la fiche', en: 'see the record' },
  wording: { fr: 'rédaction', en: 'wording' },
  judgedOn: { fr: 'Situation jugée au {on}.', en: 'Situation judged on {on}.' },
} as const satisfies Record<string, Text>;

export const CERTAINTY_LABELS: Record<Certainty, Text> = {
  'read-in-the-text': { fr: 'lu dans le texte', en: 'read in the text' },
  'secondary-source': { fr: 'd’après une source secondaire', en: 'from a secondary source' },
  'to-be-confirmed': { fr: 'à confirmer', en: 'to be confirmed' },
};

export const CASE_STATE_LABELS: Record<'met' | 'not-met' | 'unknown', Text> = {
  met: { fr: 'rempli', en: 'met' },
  'not-met': { fr: 'non rempli', en: 'not met' },
  unknown: { fr: 'inconnu', en: 'unknown' },
};

export const RULES: Countable = {
  one: { fr: 'règle', en: 'rule' },
  other: { fr: 'règles', en: 'rules' },
};

/** The titles under which verdicts that say little are folded away. */
export const FOLD_LABELS = {
  unknown: { fr: 'qu’on ne peut pas juger, faute de données', en: 'that cannot be judged, for want of data' },
  'not-concerned': { fr: 'qui ne s’appliquent pas', en: 'that do not apply' },
} as const satisfies Record<string, Text>;

import { defineRule } from '../../../define-rule.ts';
import type { Exercise } from '../exercise.ts';

export const epciFrameOfACommune = defineRule<Exercise>({
  code: 'exercise/epci-frame-of-a-commune',
  severity: 'warning',
  path: ['territory'],
  message: {
    fr: "Exercice dit intercommunal, sur le territoire d'une seule commune. Donnez l'intercommunalité, et les communes qui y ont pris part.",
    en: 'Exercise said to be intercommunal, on the territory of one commune. Give the intercommunality, and the communes that took part.',
  },
  holds: ({ frame, territory }) => (frame === 'epci' ? territory.level !== 'commune' : null),
});

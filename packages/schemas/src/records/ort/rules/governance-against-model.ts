import { defineRule } from '../../../define-rule.ts';
import { saysHybrid } from '../../../shapes/hybrid-model.ts';
import type { Ort } from '../ort.ts';

export const governanceAgainstModel = defineRule<Ort>({
  code: 'ort/governance-against-model',
  severity: 'warning',
  path: ['governance'],
  message: {
    fr: "Modèle « {model} », mais gouvernance : {governance}. L'un des deux n'est plus à jour : accordez-les.",
    en: 'Model "{model}", yet governance: {governance}. One of the two is out of date: make them agree.',
  },
  reference: { article: 'Projet résilience des territoires, fiche 1.1', certainty: 'read-in-the-text' },
  holds: ({ governance, model }) =>
    governance && model && saysHybrid(model) ? governance === 'hybrid' : null,
});

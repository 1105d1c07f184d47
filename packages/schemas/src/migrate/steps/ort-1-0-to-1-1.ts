import { saysHybrid } from '../../shapes/hybrid-model.ts';
import { defineStep } from '../define-step.ts';

/** Version 1.1 says the governance by a code; where the words of 1.0 already said « hybride », the code follows. */
export const ort10To11 = defineStep({
  record: 'ort',
  from: '1.0',
  to: '1.1',
  why: {
    fr: "La gouvernance de l'observatoire a son code ; les mots du modèle restent à côté.",
    en: 'The governance of the observatory has its code; the words of the model stay beside it.',
  },
  migrate: (body) =>
    body.governance === undefined && typeof body.model === 'string' && saysHybrid(body.model)
      ? { ...body, governance: 'hybrid' }
      : body,
});

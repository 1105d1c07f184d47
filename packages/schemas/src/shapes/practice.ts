import { z } from 'zod';
import { choice } from '../choice.ts';
import { partialDate } from '../codes/partial-date.ts';
import { field } from '../field.ts';
import { named } from '../named.ts';

/** An exercise or a real use of a plan: either resets the five-year clock (CSI L731-3, L731-4, D731-9). */
export const practice = named(
  'Practice',
  z.strictObject({
    on: field(partialDate, { label: { fr: 'Date', en: 'Date' }, iri: 'schema:startDate' }),
    kind: choice(
      {
        exercise: { fr: 'exercice propre au plan', en: "the plan's own exercise" },
        'epci-exercise': {
          fr: "participation à l'exercice de l'EPCI",
          en: "taking part in the EPCI's exercise",
        },
        activation: { fr: 'emploi réel du plan', en: 'real use of the plan' },
      },
      { label: { fr: 'Nature', en: 'Kind' } },
    ),
    evaluation: field(z.boolean(), {
      label: {
        fr: 'Vaut évaluation du caractère opérationnel',
        en: 'Counts as evaluation of the operational character',
      },
      reference: { article: 'CSI R731-8 III', certainty: 'read-in-the-text' },
    }).optional(),
    feedback: field(z.boolean(), {
      label: { fr: "Retour d'expérience rédigé", en: 'Feedback report written' },
      reference: { article: 'CSI D731-12', certainty: 'secondary-source' },
    }).optional(),
  }),
);
export type Practice = z.output<typeof practice>;

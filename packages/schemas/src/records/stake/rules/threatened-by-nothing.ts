import { defineRule } from '../../../define-rule.ts';
import type { Stake } from '../stake.ts';

export const threatenedByNothing = defineRule<Stake>({
  code: 'stake/threatened-by-nothing',
  severity: 'info',
  path: ['hazards'],
  message: {
    fr: "Aucun aléa ne menace cet enjeu : s'il ne craint rien, il n'a pas à figurer ; sinon, dites de quoi on le protège.",
    en: 'No hazard threatens this stake: if it fears nothing it need not be listed; otherwise say what it is protected from.',
  },
  holds: ({ hazards }) => (hazards ? hazards.length > 0 : null),
});

import { defineRule } from '../../../define-rule.ts';
import { boundsOf } from '../../../shapes/figure.ts';
import type { IdeaBox } from '../idea-box.ts';

const STEPS = ['received', 'kept', 'prototyped', 'deployed'] as const;

/** The first step that surely holds more ideas than one before it. */
function wider(body: IdeaBox): (typeof STEPS)[number] | undefined {
  return STEPS.find((step, i) => STEPS.slice(0, i).some((before) => least(body[step]) > most(body[before])));
}

const least = (said: IdeaBox['kept']) => (said && boundsOf(said).least) ?? 0;
const most = (said: IdeaBox['kept']) => (said && boundsOf(said).most) ?? Number.POSITIVE_INFINITY;

export const funnelThatWidens = defineRule<IdeaBox>({
  code: 'idea-box/funnel-that-widens',
  severity: 'warning',
  path: ['kept'],
  at: (body) => [wider(body) ?? 'kept', 'value'],
  message: {
    fr: "L'entonnoir s'élargit : {found} idées à cette étape, plus qu'à une étape d'avant. Les deux nombres sont sans doute inversés.",
    en: 'The funnel widens: {found} ideas at this step, more than at an earlier one. The two numbers are probably swapped.',
  },
  holds: (body) => (body.received || body.kept ? wider(body) === undefined : null),
});

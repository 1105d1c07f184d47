import { rangeOf } from '../../../codes/partial-date.ts';
import { defineRule } from '../../../define-rule.ts';
import type { QuotedFigure } from '../quoted-figure.ts';

export const realisedBeforeSaid = defineRule<QuotedFigure>({
  code: 'quoted-figure/realised-before-said',
  severity: 'warning',
  path: ['period'],
  message: {
    fr: "Chiffre dit réalisé avant la fin de la période qu'il compte ({period}). C'est une annonce, ou un point d'étape.",
    en: 'Figure said to be realised before the end of the period it counts ({period}). It is an announcement, or an interim count.',
  },
  holds: ({ figure, period }) => {
    const end = period?.split('/')[1];
    if (figure.status !== 'realised' || !figure.saidOn || end === undefined || end === '..') return null;
    return rangeOf(figure.saidOn).last >= end;
  },
});

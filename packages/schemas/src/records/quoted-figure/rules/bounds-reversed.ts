import { defineRule } from '../../../define-rule.ts';
import type { QuotedFigure } from '../quoted-figure.ts';

export const boundsReversed = defineRule<QuotedFigure>({
  code: 'quoted-figure/bounds-reversed',
  severity: 'error',
  path: ['most'],
  message: {
    fr: 'Au plus {most}, et au moins {least} : les bornes sont inversées.',
    en: 'At most {most}, and at least {least}: the bounds are swapped.',
  },
  holds: ({ least, most }) => (least === undefined || most === undefined ? null : least <= most),
});

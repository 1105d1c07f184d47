import { defineRule } from '../../../define-rule.ts';
import { boundsOf } from '../../../shapes/figure.ts';
import type { QuotedFigure } from '../quoted-figure.ts';

/** Does a bound claim more than the words do? A magnitude ("about") bounds nothing, so what it says is left to its author. */
function claimsTooMuch({ figure, least, most }: QuotedFigure): boolean {
  const said = boundsOf(figure);
  if (figure.qualifier === 'about' || figure.qualifier === 'nearly') return false;
  return (
    (least ?? 0) > (said.least ?? 0) ||
    (most ?? Number.POSITIVE_INFINITY) < (said.most ?? Number.POSITIVE_INFINITY)
  );
}

export const boundNotSaid = defineRule<QuotedFigure>({
  code: 'quoted-figure/bound-not-said',
  severity: 'error',
  path: ['least'],
  message: {
    fr: 'Les bornes disent plus que les mots ({words}). « Plus de 350 » donne au moins 351, et rien au-dessus : retirez la borne que le document ne donne pas.',
    en: 'The bounds say more than the words ({words}). "More than 350" gives at least 351, and nothing above: remove the bound that the document does not give.',
  },
  holds: (body) => (body.least === undefined && body.most === undefined ? null : !claimsTooMuch(body)),
});

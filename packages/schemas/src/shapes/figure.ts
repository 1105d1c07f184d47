import { z } from 'zod';
import { choice } from '../choice.ts';
import { partialDate } from '../codes/partial-date.ts';
import { field } from '../field.ts';
import { named } from '../named.ts';

/**
 * A count as it was said: "plus de 350" is a bound, "une centaine" a magnitude, "57" a number. What was announced before
 * and what was counted after are two figures.
 */
export const figure = named(
  'Figure',
  z.strictObject({
    value: field(z.int().min(0), { label: { fr: 'Valeur', en: 'Value' }, unit: '1', iri: 'schema:value' }),
    qualifier: choice(
      {
        exact: { fr: 'exactement', en: 'exactly' },
        about: { fr: 'environ', en: 'about' },
        'more-than': { fr: 'plus de', en: 'more than' },
        'at-least': { fr: 'au moins', en: 'at least' },
        nearly: { fr: 'près de', en: 'nearly' },
        'less-than': { fr: 'moins de', en: 'less than' },
      },
      { label: { fr: 'Précision', en: 'Precision' } },
    ),
    status: choice(
      { announced: { fr: 'annoncé', en: 'announced' }, realised: { fr: 'réalisé', en: 'realised' } },
      { label: { fr: 'Statut', en: 'Status' } },
    ),
    saidOn: field(partialDate, { label: { fr: 'Dit le', en: 'Said on' }, iri: 'dct:date' }).optional(),
  }),
);
export type Figure = z.output<typeof figure>;

/** The whole numbers between which a figure says the true one lies; an end that it does not say is left out. */
export type Bounds = { readonly least?: number; readonly most?: number };

/**
 * The bounds that a figure really gives: "more than 350" is 351 at least and says nothing of the most; "about" and
 * "nearly" are magnitudes, and bound nothing.
 *
 * @example
 * boundsOf({ value: 350, qualifier: 'more-than' }) // => { least: 351 }
 * boundsOf({ value: 57, qualifier: 'exact' }) // => { least: 57, most: 57 }
 * boundsOf({ value: 100, qualifier: 'about' }) // => {}
 */
export function boundsOf({ value, qualifier }: Pick<Figure, 'value' | 'qualifier'>): Bounds {
  switch (qualifier) {
    case 'exact':
      return { least: value, most: value };
    case 'more-than':
      return { least: value + 1 };
    case 'at-least':
      return { least: value };
    case 'less-than':
      return { most: value - 1 };
    default:
      return {};
  }
}

import { rangeOf } from './codes/partial-date.ts';

/** Was a record's subject in place on a day? A partial date counts as soon as the day may lie in it. */
export function stands(
  { validFrom, validTo }: { readonly validFrom?: string; readonly validTo?: string },
  on: string,
): boolean {
  return (
    (validFrom === undefined || rangeOf(validFrom).first <= on) &&
    (validTo === undefined || rangeOf(validTo).last >= on)
  );
}

/**
 * Is it a territory of its own, with its council and its duties? Delegated and associated communes and municipal
 * arrondissements have a code of the same level without being communes.
 */
export function isOfItsOwn({
  body,
}: {
  readonly body: { readonly level: string; readonly kind?: string | undefined };
}): boolean {
  return body.level !== 'commune' || body.kind === undefined || body.kind === 'commune-actuelle';
}

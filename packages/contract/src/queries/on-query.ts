import { dayParameter } from '../parameters/date.ts';
import type { ParametersOf } from '../parameters/parameter.ts';

/** The day to judge or compute at; today when nothing is said. */
export type OnQuery = { readonly on?: string };

export const onParameter = dayParameter({
  fr: "Jour auquel juger ou calculer (aujourd'hui si rien n'est dit)",
  en: 'Day to judge or compute at (today when nothing is said)',
});

export const onParameters: ParametersOf<OnQuery> = { on: onParameter };

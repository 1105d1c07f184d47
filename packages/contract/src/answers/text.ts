import { TERRITORY_LEVELS, type TerritoryRef, type Text } from '@maillage/schemas';
import { z } from 'zod';
import { about, component } from './about.ts';

export const text: z.ZodType<Text> = component('Text', z.object({ fr: z.string(), en: z.string() }), {
  fr: 'Texte en français et en anglais',
  en: 'Text in French and English',
});

export const territoryRefAnswer: z.ZodType<TerritoryRef> = about(
  z.object({ level: z.enum(TERRITORY_LEVELS), code: z.string() }),
  { fr: 'Un territoire par son niveau et son code', en: 'A territory by its level and code' },
);

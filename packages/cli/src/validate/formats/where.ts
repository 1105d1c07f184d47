import type { Language, PlaceInFile } from '@maillage/schemas';

/** Where something stands, as a person says it: `plans.csv · ligne 3 · colonne « commune »`. */
export function whereOf(place: PlaceInFile, language: Language): string {
  const { file, line, name, column, pointer } = place;
  const fr = language === 'fr';
  const parts = [
    file,
    line !== undefined && `${fr ? 'ligne' : 'line'} ${line}`,
    name !== undefined
      ? fr
        ? `colonne « ${name} »`
        : `column "${name}"`
      : column !== undefined &&
        line !== undefined &&
        pointer === '' &&
        `${fr ? 'colonne' : 'column'} ${column}`,
    name === undefined && pointer,
  ];
  return parts.filter(Boolean).join(' · ');
}

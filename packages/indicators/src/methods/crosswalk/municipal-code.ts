/** Arrondissements of Paris, Lyon and Marseille: first and last code, and the commune they are parts of — INSEE, COG */
const ARRONDISSEMENTS = [
  ['75101', '75120', '75056'],
  ['69381', '69389', '69123'],
  ['13201', '13216', '13055'],
] as const;

/**
 * The commune of a code that may be that of a municipal arrondissement: 75108 is a part of 75056.
 *
 * @param code  five characters
 * @returns     the code of the commune; the same code for any other
 * @source  INSEE, Code officiel géographique
 * @example
 * municipalCode('69382') // => '69123'
 */
export function municipalCode(code: string): string {
  return ARRONDISSEMENTS.find(([first, last]) => code >= first && code <= last)?.[2] ?? code;
}

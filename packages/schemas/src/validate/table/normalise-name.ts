/**
 * A name as it is compared: no accents, no capitals, no signs, words parted by one space.
 *
 * @example
 * normaliseName('Arrêté le') // => 'arrete le'
 * normaliseName('adoptedOn') // => 'adopted on'
 */
export function normaliseName(name: string): string {
  return name
    .slice(0, LONGEST)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, ' ')
    .trim();
}

/** characters of a name that are looked at: the longest label has a third of them */
const LONGEST = 300;

/**
 * A text as a sentence: its first letter large, a full stop at its end unless one of its own closes it.
 *
 * @example
 * asSentence('inondation : montrée par un plan') // => 'Inondation : montrée par un plan.'
 */
export function asSentence(text: string): string {
  const [first = '', ...rest] = text.trim();
  const said = `${first.toLocaleUpperCase()}${rest.join('')}`;
  return /[.!?…]$/.test(said) ? said : `${said}.`;
}

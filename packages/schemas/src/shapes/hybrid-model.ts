/**
 * Does a model, as people wrote it, speak of a hybrid of State and local civil service?
 *
 * @example
 * saysHybrid('Hybride État/FPT') // => true
 */
export function saysHybrid(model: string): boolean {
  return /\bhybrid/i.test(model);
}

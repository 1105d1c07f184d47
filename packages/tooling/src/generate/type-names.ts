/**
 * The name of the TypeScript type of a record.
 *
 * @example
 * toTypeName('risk-prevention-plan') // => 'RiskPreventionPlan'
 */
export function toTypeName(record: string): string {
  return record.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

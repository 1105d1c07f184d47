/** `risk-prevention-plan` → `riskPreventionPlan`, in types. */
export type CamelCase<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : S;

/**
 * The property that a record type has in a contract and in a client.
 *
 * @example
 * camelCase('risk-prevention-plan') // => 'riskPreventionPlan'
 */
export function camelCase<const S extends string>(name: S): CamelCase<S> {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()) as CamelCase<S>;
}

/**
 * The name that a record type's shapes start with.
 *
 * @example
 * pascalCase('risk-prevention-plan') // => 'RiskPreventionPlan'
 */
export function pascalCase(name: string): string {
  const camel: string = camelCase(name);
  return camel.charAt(0).toUpperCase() + camel.slice(1);
}

import { legalParameters, type Parameter, valueOn } from '@maillage/schemas';

/** The number that a legal parameter sets on a day. @throws TypeError  when there is no such number */
export function findLegalParameter(id: string, on: string): number {
  const parameter = legalParameters.find((one) => one.id === id) as Parameter<unknown> | undefined;
  const value = parameter && valueOn(parameter, on);
  if (typeof value !== 'number') throw new TypeError(`no legal number ${id}`);
  return value;
}

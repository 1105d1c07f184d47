import { legalRules, records, toRulesCatalogue } from '@maillage/schemas';
import { type Generator, toJsonText } from './generator.ts';

/** `specs/rules.json`: every rule that can be raised or judged, with its article and how sure we are of it. */
export const rules: Generator = {
  name: 'rules',
  generate: () => ({ 'specs/rules.json': toJsonText(toRulesCatalogue(legalRules, Object.values(records))) }),
};

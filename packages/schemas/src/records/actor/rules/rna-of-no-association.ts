import { defineRule } from '../../../define-rule.ts';
import type { Actor } from '../actor.ts';

/** Kinds that an association of the 1901 law may take: a laboratory or a group of residents is often one. */
const MAY_BE_ASSOCIATIONS: ReadonlySet<Actor['kind']> = new Set(['association', 'laboratory', 'resident']);

export const rnaOfNoAssociation = defineRule<Actor>({
  code: 'actor/rna-of-no-association',
  severity: 'warning',
  path: ['rna'],
  message: {
    fr: 'Un numéro RNA ({rna}) désigne une association, mais la nature est {kind}. Vérifiez la nature ou retirez le numéro.',
    en: 'An RNA number ({rna}) names an association, but the kind is {kind}. Check the kind or remove the number.',
  },
  holds: ({ kind, rna }) => (rna ? MAY_BE_ASSOCIATIONS.has(kind) : null),
});

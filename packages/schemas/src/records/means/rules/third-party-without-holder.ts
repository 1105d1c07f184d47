import { defineRule } from '../../../define-rule.ts';
import type { Means } from '../means.ts';

export const thirdPartyWithoutHolder = defineRule<Means>({
  code: 'means/third-party-without-holder',
  severity: 'warning',
  path: ['holder'],
  message: {
    fr: "Ce moyen est celui d'un tiers, et l'on ne dit pas lequel. Ajoutez l'organisme : c'est à lui qu'il faudra le demander.",
    en: "This resource is a third party's, and the record does not say whose. Add the organisation: it is the one to ask.",
  },
  holds: ({ ownership, holder }) => (ownership === 'third-party' ? holder !== undefined : null),
});

import { couldFollow } from '../../../codes/partial-date.ts';
import { defineRule } from '../../../define-rule.ts';
import type { Correspondant } from '../correspondant.ts';

export const namedBeforeCouncil = defineRule<Correspondant>({
  code: 'correspondant/named-before-council',
  severity: 'warning',
  path: ['namedOn'],
  message: {
    fr: "Désigné le {namedOn}, avant l'installation du conseil ({councilInstalledOn}). Un mandat précédent ne compte plus : vérifiez les deux dates.",
    en: 'Named on {namedOn}, before the council was installed ({councilInstalledOn}). A former term no longer counts: check both dates.',
  },
  reference: { article: 'CSI D731-14', certainty: 'secondary-source' },
  holds: ({ namedOn, councilInstalledOn }) => couldFollow(namedOn, councilInstalledOn),
});

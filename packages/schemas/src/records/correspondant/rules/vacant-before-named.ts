import { couldFollow } from '../../../codes/partial-date.ts';
import { defineRule } from '../../../define-rule.ts';
import type { Correspondant } from '../correspondant.ts';

export const vacantBeforeNamed = defineRule<Correspondant>({
  code: 'correspondant/vacant-before-named',
  severity: 'warning',
  path: ['vacantSince'],
  message: {
    fr: "Vacant depuis le {vacantSince}, avant la désignation ({namedOn}). Si quelqu'un a été désigné depuis, retirez la vacance.",
    en: 'Vacant since {vacantSince}, before the naming ({namedOn}). If someone has been named since, remove the vacancy.',
  },
  holds: ({ vacantSince, namedOn }) => couldFollow(vacantSince, namedOn),
});

import { defineRule } from '../../../define-rule.ts';
import type { ReserveCommunale } from '../reserve-communale.ts';

function overfull({ missions = [] }: ReserveCommunale): number {
  return missions.findIndex(
    ({ wanted, found }) => wanted !== undefined && found !== undefined && found > wanted,
  );
}

export const moreFoundThanWanted = defineRule<ReserveCommunale>({
  code: 'reserve-communale/more-found-than-wanted',
  severity: 'info',
  path: ['missions'],
  at: (body) => ['missions', overfull(body), 'found'],
  message: {
    fr: 'Plus de volontaires trouvés ({found}) que cherchés. Tant mieux : orientez les suivants vers une autre mission.',
    en: 'More volunteers found ({found}) than wanted. So much the better: send the next ones to another mission.',
  },
  holds: (body) => (body.missions ? overfull(body) < 0 : null),
});

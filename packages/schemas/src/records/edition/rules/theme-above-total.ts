import { defineRule } from '../../../define-rule.ts';
import { boundsOf } from '../../../shapes/figure.ts';
import type { Edition } from '../edition.ts';

/** The position of the first theme that surely has more events than the edition, or −1. */
function above({ themes = [], eventsHeld }: Edition): number {
  const most = eventsHeld && boundsOf(eventsHeld).most;
  if (most === undefined) return -1;
  return themes.findIndex(({ events }) => (boundsOf(events).least ?? 0) > most);
}

export const themeAboveTotal = defineRule<Edition>({
  code: 'edition/theme-above-total',
  severity: 'warning',
  path: ['themes'],
  at: (body) => ['themes', above(body), 'events'],
  message: {
    fr: "Ce thème compte plus d'événements que l'édition n'en a tenu. Vérifiez les deux nombres.",
    en: 'This theme counts more events than the edition held. Check both numbers.',
  },
  holds: (body) => (body.themes && body.eventsHeld ? above(body) < 0 : null),
});

import { facilitator, fill, hasHappened, type Missing, sketchDossier } from '@maillage/schemas';
import { ABOVE_COMMUNE } from '../../communes-of.ts';
import { defineIndicator } from '../../define-indicator.ts';
import { readIn } from '../../facts/read-in.ts';
import { recordsAcross } from '../../facts/records-across.ts';
import { simpson } from '../../methods/diversity/simpson.ts';
import { isMeasured } from '../../methods/measure.ts';
import { noneRecorded } from '../../results/none-recorded.ts';

const departement = { about: { level: 'departement', code: '62' } as const, name: 'Pas-de-Calais' };
type Service = 'state' | 'territorial' | 'hospital';
const team = (...services: readonly (Service | undefined)[]) =>
  sketchDossier({
    ...departement,
    records: {
      facilitator: services.map((service) => ({
        name: 'Accompagnateur',
        territory: departement.about,
        skills: ['gestion de crise'],
        ...(service && { service }),
      })),
    },
  });

export const serviceMix = defineIndicator({
  id: 'network/service-mix',
  version: '1.0',
  label: { fr: 'Mélange des services parmi les accompagnateurs', en: 'Mix of services among facilitators' },
  description: {
    fr: "Chance que deux accompagnateurs pris au hasard viennent de services différents, fonctions publiques d'État, territoriale, hospitalière, associations (indice de Simpson) : 0 quand tous sont du même. Ceux dont le service n'est pas dit sont comptés à part.",
    en: 'Chance that two facilitators taken at random come from different services, State, local or hospital civil service, associations (Simpson index): 0 when all are of one. Those whose service is not told are counted apart.',
  },
  cannotSay: {
    fr: "Que les services travaillent ensemble ; ils peuvent se côtoyer. L'indice ne dit pas lequel manque : les parties le disent.",
    en: 'That the services work together; they may only stand side by side. The index does not say which is missing: the parts do.',
  },
  unit: '1',
  range: [0, 1],
  direction: 1,
  levels: ['commune', ...ABOVE_COMMUNE],
  inputs: ['facilitator'],
  references: [
    { article: 'Projet résilience des territoires, fiches 2.1 et 2.2', certainty: 'read-in-the-text' },
    { article: 'Simpson (1949) ; Blau (1977)', certainty: 'secondary-source' },
  ],
  formula: (dossier, on) => {
    const known = recordsAcross(dossier, facilitator, on).filter(
      ({ body }) => body.confirmedOn === undefined || hasHappened(body.confirmedOn, on),
    );
    const told = known.filter(({ body }) => body.service !== undefined);
    const groups = [...Map.groupBy(told, ({ body }) => body.service as string)];
    const mix = simpson(groups.map(([, some]) => some.length));
    if (!isMeasured(mix)) return noneRecorded(dossier, FACILITATORS);
    const parts = Object.fromEntries(groups.map(([service, some]) => [service, some.length]));
    const silent = known.length - told.length;
    return {
      value: mix,
      explanation: fill(SAYS, { told: told.length, silent }),
      used: told.map(readIn),
      missing: silent > 0 ? [FACILITATORS] : [],
      parts: { ...parts, silent },
    };
  },
  examples: [
    {
      title: { fr: 'deux de chaque', en: 'two of each' },
      dossier: team('state', 'state', 'territorial', 'territorial', undefined),
      on: '2026-11-21',
      // 1 − (1/4 + 1/4)
      expected: { value: 0.5 },
    },
    {
      title: { fr: 'tous du même service', en: 'all of one service' },
      dossier: team('state', 'state'),
      on: '2026-11-21',
      expected: { value: 0 },
    },
    {
      title: { fr: 'aucun service connu', en: 'no service known' },
      dossier: team(undefined),
      on: '2026-11-21',
      expected: { value: null },
    },
  ],
});

const FACILITATORS: Missing = {
  type: 'facilitator',
  what: { fr: 'les accompagnateurs et leur service', en: 'facilitators and their service' },
};
const SAYS = {
  fr: 'Accompagnateurs dont le service est dit : {told} ; non dit : {silent}.',
  en: 'Facilitators whose service is told: {told}; not told: {silent}.',
};
